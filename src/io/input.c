/* SPDX-License-Identifier: Apache-2.0 */
/* The window over an input, its growth, and the decision between UTF-8 and CP932.
 *
 * A byte that is no CP932 becomes 0xFF in the window: never valid UTF-8, so that the row which holds it is
 * refused with its place, as an invalid byte of a UTF-8 file is.
 */
#include <config.h>

#include "io/input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FIRST_ROOM   ((size_t)1 << 16)
#define INVALID_BYTE '\xFF'

static void grow(struct input *input, size_t room)
{
    char *window = memory_try(input->memory, input->window, room);
    if (window == NULL)
        memory_fail(input->memory);
    input->window = window;
    input->room = room;
}

/* The C library keeps a table for a while after nobody uses it any more. */
void input_prepare(void)
{
    iconv_t conversion = iconv_open("UTF-8", "CP932");
    if (conversion != (iconv_t)-1)
        iconv_close(conversion);
}

bool input_open(struct input *input, struct memory *memory, const struct record_source *source)
{
    input->memory = memory;
    input->name = source->name;
    input->read = source->read;
    input->user = source->user;
    input->rewind = source->rewind;
    input->file = -1;
    grow(input, FIRST_ROOM);
    if (source->read != NULL)
        return true;
    if (strcmp(source->name, "-") == 0) {
        input->file = STDIN_FILENO;
    } else {
        input->file = open(source->name, O_RDONLY | O_CLOEXEC);
        input->owned = input->file >= 0;
    }
    struct stat status;
    if (input->file < 0 || fstat(input->file, &status) != 0)
        input->error = errno;
    else if (S_ISDIR(status.st_mode))
        input->error = EISDIR;
    input->regular = input->owned && input->error == 0 && S_ISREG(status.st_mode);
    return input->error == 0;
}

bool input_can_rewind(const struct input *input)
{
    return input->regular || (input->read && input->rewind);
}

bool input_rewind(struct input *input)
{
    if (!input_can_rewind(input) || input->error != 0)
        return false;
    if (input->read ? !input->rewind(input->user) : lseek(input->file, 0, SEEK_SET) != 0)
        return false;
    if (input->converting)
        iconv_close(input->conversion);
    input->converting = input->ended = false;
    input->encoding = INPUT_UNDECIDED;
    input->start = input->end = input->plain = input->raw_length = 0;
    input->passed = 0;
    return true;
}

uint64_t input_position(const struct input *input)
{
    return input->passed + input->start;
}

void input_close(struct input *input)
{
    if (input->owned)
        close(input->file);
    if (input->converting)
        iconv_close(input->conversion);
    free(input->window);
    free(input->held);
    input->owned = input->converting = false;
    input->window = input->held = NULL;
}

/* Room for at least one byte behind the unread ones. */
static void make_room(struct input *input)
{
    if (input->start > 0 && input->start >= input->room / 2) {
        memmove(input->window, input->window + input->start, input->end - input->start);
        input->end -= input->start;
        input->plain -= input->plain < input->start ? input->plain : input->start;
        input->passed += input->start;
        input->start = 0;
    }
    if (input->end == input->room)
        grow(input, input->room * 2);
}

static size_t read_bytes(struct input *input, char *bytes, size_t room)
{
    for (;;) {
        ssize_t got =
            input->read != NULL ? input->read(input->user, bytes, room) : read(input->file, bytes, room);
        if (got > 0)
            return (size_t)got;
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            input->error = errno;
        input->ended = true;
        return 0;
    }
}

/* Turns raw bytes into UTF-8 at the window's end until they are used up, or, unless they are the last of the
 * input, only a part of a character is left. */
static void convert(struct input *input, bool last)
{
    char *from = input->raw;
    size_t left = input->raw_length;
    while (left > 0) {
        make_room(input);
        char *to = input->window + input->end;
        size_t room = input->room - input->end;
        size_t result = iconv(input->conversion, &from, &left, &to, &room);
        input->end = (size_t)(to - input->window);
        if (result != (size_t)-1)
            continue;
        if (errno == EINVAL && !last)
            break;
        if (errno == E2BIG) {
            grow(input, input->room * 2);
            continue;
        }
        make_room(input);
        input->window[input->end++] = INVALID_BYTE;
        from++;
        left--;
    }
    memmove(input->raw, from, left);
    input->raw_length = left;
}

bool input_more(struct input *input)
{
    if (input->ended)
        return false;
    size_t before = input->end - input->start;
    if (input->encoding != INPUT_CP932) {
        make_room(input);
        input->end += read_bytes(input, input->window + input->end, input->room - input->end);
        return input->end - input->start > before;
    }
    while (!input->ended && input->end - input->start == before) {
        input->raw_length +=
            read_bytes(input, input->raw + input->raw_length, sizeof input->raw - input->raw_length);
        convert(input, input->ended);
    }
    return input->end - input->start > before;
}

/* Whether bytes are CP932 throughout, but for a character cut off at their end. */
static bool is_cp932(iconv_t conversion, char *bytes, size_t length)
{
    while (length > 0) {
        char sink[512], *to = sink;
        size_t room = sizeof sink;
        if (iconv(conversion, &bytes, &length, &to, &room) == (size_t)-1 && errno != E2BIG)
            return errno == EINVAL;
    }
    return true;
}

/* From here on bytes are converted; those from `at` on, which stand in the window already, first. */
static void turn_to_cp932(struct input *input, size_t at)
{
    size_t length = input->end - at;
    input->held = memory_try(input->memory, NULL, length);
    if (input->held == NULL)
        memory_fail(input->memory);
    memcpy(input->held, input->window + at, length);
    input->encoding = INPUT_CP932;
    input->end = at;
    for (size_t done = 0; done < length;) {
        size_t part = sizeof input->raw - input->raw_length;
        if (part > length - done)
            part = length - done;
        memcpy(input->raw + input->raw_length, input->held + done, part);
        input->raw_length += part;
        done += part;
        convert(input, input->ended && done == length);
    }
    free(input->held);
    input->held = NULL;
}

void input_detect(struct input *input)
{
    size_t at = input->plain > input->start ? input->plain : input->start;
    while (at < input->end && !(input->window[at] & 0x80))
        at++;
    input->plain = at; /* each byte is looked at once, however many rows are asked about */
    if (at == input->end)
        return;
    const char *newline;
    while ((newline = memchr(input->window + at, '\n', input->end - at)) == NULL &&
           input->end - at < FIRST_ROOM) {
        size_t offset = at - input->start;
        if (!input_more(input))
            break;
        at = input->start + offset;
    }
    size_t length = newline != NULL ? (size_t)(newline - (input->window + at)) : input->end - at;
    size_t invalid = text_invalid(input->window + at, length);
    bool cut_off = newline == NULL && !input->ended && length - invalid < 4;
    input->encoding = INPUT_UTF8;
    if (invalid == length || cut_off)
        return;
    input->conversion = iconv_open("UTF-8", "CP932");
    input->converting = input->conversion != (iconv_t)-1;
    if (!input->converting || !is_cp932(input->conversion, input->window + at, length))
        return;
    iconv(input->conversion, NULL, NULL, NULL, NULL);
    turn_to_cp932(input, at);
}
