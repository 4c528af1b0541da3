/* SPDX-License-Identifier: Apache-2.0 */
/* A host program: decides one application, which it has in memory, and says why.
 *
 *     cc decide.c $(pkg-config --cflags --libs yoko) -o decide
 *     ./decide yamaguchi-2024 '{"申請番号": "A-1", …}'
 */
#include <yoko.h>

#include <stdio.h>
#include <string.h>

/* Where the library's output goes: anything but 0 would end the call. */
static int to_output(void *context, const char *bytes, size_t length)
{
    return fwrite(bytes, 1, length, context) == length ? 0 : 1;
}

/* An application that lies in memory. */
struct application {
    const char *text;
    size_t length, at;
};

static long from_memory(void *context, char *bytes, size_t room)
{
    struct application *application = context;
    size_t length = application->length - application->at;
    if (length > room)
        length = room;
    memcpy(bytes, application->text + application->at, length);
    application->at += length;
    return (long)length;
}

/* The messages of the call made last: what was found, where, and what to write instead. */
static void show_messages(const struct yoko *yoko)
{
    for (size_t i = 0; i < yoko_message_count(yoko); i++)
        fputs(yoko_message(yoko, i)->text, stderr);
}

static struct yoko_records records_of(struct application *application)
{
    application->at = 0;
    return (struct yoko_records){
        .path = "application", .read = from_memory, .read_context = application, .format = YOKO_NDJSON};
}

static enum yoko_status decide(struct yoko *yoko, const struct yoko_scheme *scheme,
                               struct application *application)
{
    struct yoko_summary summary;
    struct yoko_decide wanted = {.records = records_of(application),
                                 .format = YOKO_NDJSON,
                                 .write = to_output,
                                 .write_context = stdout,
                                 .threads = 1};
    enum yoko_status status = yoko_run(yoko, scheme, &wanted, &summary);
    show_messages(yoko);
    if (status != YOKO_OK || !summary.records)
        return status;
    struct yoko_records records = records_of(application); /* read from its beginning again */
    status = yoko_explain(yoko, scheme, &records, NULL, YOKO_LETTER, YOKO_TEXT, to_output, stdout);
    show_messages(yoko);
    return status;
}

int main(int count, char **words)
{
    struct yoko_scheme *scheme;
    if (count != 3) {
        fputs("usage: decide SCHEME APPLICATION\n", stderr);
        return YOKO_USAGE;
    }
    struct yoko *yoko = yoko_open();
    if (!yoko)
        return YOKO_SYSTEM;
    enum yoko_status status = yoko_add_usual_folders(yoko);
    if (status == YOKO_OK) {
        status = yoko_load(yoko, words[1], &scheme);
        show_messages(yoko);
    }
    if (status == YOKO_OK) {
        struct application application = {.text = words[2], .length = strlen(words[2])};
        status = decide(yoko, scheme, &application);
        yoko_scheme_close(scheme); /* one scheme serves any number of records, and threads */
    }
    yoko_close(yoko);
    return (int)status;
}
