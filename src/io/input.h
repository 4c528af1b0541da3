/* SPDX-License-Identifier: Apache-2.0 */
/* Bytes in: a window over a file, the standard input or a caller's stream, with CP932 turned into UTF-8 on
 * the way. */
#ifndef YOKO_IO_INPUT_H
#define YOKO_IO_INPUT_H

#include "io/records.h"

#include <iconv.h>

enum input_encoding {
    INPUT_UNDECIDED, /* ASCII so far */
    INPUT_UTF8,
    INPUT_CP932
};

/* Zeroed, then input_open. Unread bytes are window[start, end). Everything it holds is freed by input_close.
 */
struct input {
    struct memory *memory;
    const char *name;
    ssize_t (*read)(void *user, char *bytes, size_t room);
    void *user;
    int file;   /* a descriptor, or -1 */
    bool owned; /* close it */
    char *window;
    size_t start, end, room;
    uint64_t passed; /* bytes that were dropped before the window */
    bool (*rewind)(void *user); /* of the source */
    bool regular; /* a file of its own, which can be read again */
    size_t plain; /* while the encoding is undecided: the window is ASCII up to here */
    bool ended; /* no more bytes will come */
    int error;  /* errno of a failed read, which also ends the input; or 0 */
    enum input_encoding encoding;
    bool converting; /* `conversion` is open */
    iconv_t conversion;
    char raw[4096]; /* CP932 bytes not converted yet */
    size_t raw_length;
    char *held; /* bytes being converted, while the encoding is decided */
};

/* Loads the tables of CP932, which are otherwise loaded when an input turns out to be in it. */
void input_prepare(void);
/* Opens the source; false with input->error. EISDIR for a folder. */
bool input_open(struct input *input, struct memory *memory, const struct record_source *source);
void input_close(struct input *input);
/* Whether it could be read once more from its beginning; and goes back there, whatever was read. False: it cannot. */
bool input_can_rewind(const struct input *input);
bool input_rewind(struct input *input);
/* Bytes before the first unread one, as they are in the window. */
uint64_t input_position(const struct input *input);
/* Gets more bytes behind the unread ones, which may move. False when there are none. */
bool input_more(struct input *input);
/* Decides between UTF-8 and CP932 by the first unread line that is not ASCII, and converts what is unread if
 * it is CP932. To be called while the encoding is undecided, with all unread bytes still as they came. */
void input_detect(struct input *input);

#endif
