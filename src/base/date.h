/* SPDX-License-Identifier: Apache-2.0 */
/* Calendar dates as day numbers (1970-01-01 is 0), Gregorian throughout; fiscal years begin on 1 April. */
#ifndef YOKO_BASE_DATE_H
#define YOKO_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DATE_FIRST_YEAR 1900
#define DATE_LAST_YEAR  2999

bool date_exists(int year, int month, int day);
int32_t date_from(int year, int month, int day);
void date_parts(int32_t date, int *year, int *month, int *day);
/* 年度 of a date: its calendar year from April on, else the year before. */
int32_t date_fiscal_year(int32_t date);
/* The same day `months` later (or earlier); a day that the month lacks becomes the month's last. */
int32_t date_add_months(int32_t date, int64_t months);
/* Writes "YYYY-MM-DD" and a NUL. */
void date_print(int32_t date, char text[11]);
/* Reads exactly "YYYY-MM-DD", years 1900 to 2999; false when it is anything else. */
bool date_read(const char *text, size_t length, int32_t *date);
/* The first calendar year minus one of an era ("令和" gives 2018), or 0 when there is no such era. */
int date_era(const char *text, size_t length);

#endif
