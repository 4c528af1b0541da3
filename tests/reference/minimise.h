/* SPDX-License-Identifier: Apache-2.0 */
/* A failure made small: a folder with as few lines of the scheme, and as little of one record, as still fail. */
#ifndef YOKO_MINIMISE_H
#define YOKO_MINIMISE_H

#include "trial.h"

/* Writes "seed-N" into `folder`; the trial's own folder is changed. */
void minimise(const struct trial *trial, const char *folder, uint64_t seed);

#endif
