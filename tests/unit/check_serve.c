/* SPDX-License-Identifier: Apache-2.0 */
/* The editor service over a stream that is as it should not be: headers, lengths and JSON that are none, messages of the
 * wrong shape or at the wrong time, places outside the text, readers that have gone, and memory that runs out. */
#include <config.h>

#include "api/workplace.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>

/* What comes in, `part` bytes at a time, and what went out. */
struct stream {
    const char *bytes;
    size_t length, at, part;
    struct buffer out;
    unsigned written, refuses; /* so many pieces; the one that is refused, from 1; 0: none */
};

static long give(void *context, char *bytes, size_t room)
{
    struct stream *stream = context;
    size_t left = stream->length - stream->at, part = left < stream->part ? left : stream->part;
    part = part < room ? part : room;
    memcpy(bytes, stream->bytes + stream->at, part);
    stream->at += part;
    return (long)part;
}

static const struct yoko *serving;
static size_t most_drafts; /* of it, while it writes: a fix is no longer on trial then */

static int keep(void *context, const char *bytes, size_t length)
{
    struct stream *stream = context;
    most_drafts = serving->draft_count > most_drafts ? serving->draft_count : most_drafts;
    if (++stream->written == stream->refuses)
        return 1;
    buffer_add(&stream->out, bytes, length);
    return 0;
}

static enum yoko_status serve(struct yoko *yoko, struct stream *stream)
{
    serving = yoko;
    most_drafts = 0;
    return yoko_serve(yoko, give, stream, keep, stream);
}

static void add(struct buffer *buffer, const char *body)
{
    buffer_print(buffer, "Content-Length: %zu\r\n\r\n%s", strlen(body), body);
}

/* What a new service answers to bytes: the bodies, a line each. */
static const char *answers(const char *bytes, size_t length, size_t part, enum yoko_status *status)
{
    static char text[65536];
    struct yoko *yoko = yoko_open();
    struct stream stream = {bytes, length, 0, part, {0}, 0, 0};
    *status = serve(yoko, &stream);
    yoko_close(yoko);
    buffer_add(&stream.out, "", 0);
    size_t at = 0, to = 0;
    while (at < stream.out.length) {
        size_t body = 0;
        int header = 0;
        ck_assert_int_eq(sscanf(stream.out.bytes + at, "Content-Length: %zu\r\n\r\n%n", &body, &header), 1);
        at += (size_t)header;
        ck_assert_uint_le(at + body, stream.out.length);
        ck_assert_uint_lt(to + body + 1, sizeof text);
        memcpy(text + to, stream.out.bytes + at, body);
        to += body;
        text[to++] = '\n';
        at += body;
    }
    text[to] = '\0';
    buffer_end(&stream.out);
    return text;
}

#define HELLO "{\"id\":0,\"method\":\"initialize\",\"params\":{}}"
#define LEAVE "{\"id\":9,\"method\":\"shutdown\"}"
#define LEFT  "{\"jsonrpc\":\"2.0\",\"id\":9,\"result\":null}\n"
#define EXIT  "{\"method\":\"exit\"}"
#define DOCUMENT "\"textDocument\":{\"uri\":\"untitled:1\"}"

/* ---- headers and bodies ---- */

static void refused(const char *bytes, int code, const char *message)
{
    char wanted[512];
    for (size_t part = 1; part <= 4096; part *= 64) {
        struct buffer in = {0};
        enum yoko_status status;
        buffer_text(&in, bytes);
        add(&in, LEAVE); /* that it goes on with the next message */
        const char *got = answers(in.bytes, in.length, part, &status);
        snprintf(wanted, sizeof wanted,
                 "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":%d,\"message\":\"%s\"}}\n"
                 "{\"jsonrpc\":\"2.0\",\"id\":9,\"error\":{\"code\":-32002,\"message\":\"not now\"}}\n",
                 code, message);
        ck_assert_str_eq(got, wanted);
        ck_assert_int_eq(status, YOKO_NO);
        buffer_end(&in);
    }
}

START_TEST(what_is_no_message_is_answered)
{
    static const char *const headless[] = {"X: 1\r\n\r\n", "\r\n\r\n", "Content-Length:\r\n\r\n", "Content-Length: \t\r\n\r\n",
                                           "Content-Length: -1\r\n\r\n", "Content-Length: x\r\n\r\n", "Content-Length\r\n\r\n",
                                           "X-Content-Length: 2\r\n\r\n", "Content-Lengths: 2\r\n\r\n"};
    for (size_t i = 0; i < sizeof headless / sizeof *headless; i++)
        refused(headless[i], -32700, "a header without Content-Length");
    refused("Content-Length: 2\r\n\r\n[]", -32600, "no request");
    refused("content-length:\t 2 \r\nContent-Type: text\r\n\r\n{}", -32600, "no method");
    refused("Content-Type: text\r\nCONTENT-LENGTH:2\r\n\r\n{}", -32600, "no method");
    static const char *const values[] = {"7    ", "\"ab\" ", "null ", "true ", "[[]] "}; /* sound, and no request */
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        char bytes[64];
        snprintf(bytes, sizeof bytes, "Content-Length:5junk\r\n\r\n%s", values[i]);
        refused(bytes, -32600, "no request");
    }
    refused("Content-Length: 3\r\n\r\n{,}", -32700, "string or '}' expected near ','");
    refused("Content-Length: 0\r\n\r\n", -32700, "unexpected token near end of file");
    refused("Content-Length: 1\r\n\r\n\xFF", -32700, "unable to decode byte 0xff");
    refused("Content-Length: 14\r\n\r\n{\"method\":\"\xFF\"}", -32700, "unable to decode byte 0xff near '\\\"'");
}
END_TEST

/* More than a header can be, without its end: what is left of it is one without a length. */
START_TEST(a_header_without_end)
{
    static char junk[20000];
    struct buffer in = {0};
    enum yoko_status status;
    memset(junk, 'x', sizeof junk - 1);
    buffer_text(&in, junk);
    add(&in, EXIT);
    add(&in, HELLO);
    const char *got = answers(in.bytes, in.length, 1000, &status);
    ck_assert_ptr_nonnull(strstr(got, "a header without Content-Length"));
    ck_assert_int_eq(status, YOKO_NO);
    buffer_end(&in);
}
END_TEST

/* The input ends within a header, a body, and one that is passed over. */
START_TEST(an_input_that_ends_early)
{
    static const char *const texts[] = {"", "Content-Len", "Content-Length: 10\r\n\r\n{}",
                                        "Content-Length: 99999999999999999999999999\r\n\r\n{}"};
    enum yoko_status status;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        ck_assert_str_eq(answers(texts[i], strlen(texts[i]), 3, &status), "");
        ck_assert_int_eq(status, YOKO_NO);
    }
}
END_TEST

/* What is told of messages that came, each answered or not. */
static void expect(const char *const *messages, size_t count, enum yoko_status wanted_status, const char *wanted)
{
    for (size_t part = 7; part < 100000; part *= 100) {
        struct buffer in = {0};
        enum yoko_status status;
        for (size_t i = 0; i < count; i++)
            add(&in, messages[i]);
        ck_assert_str_eq(answers(in.bytes, in.length, part, &status), wanted);
        ck_assert_int_eq(status, wanted_status);
        buffer_end(&in);
    }
}
#define EXPECT(status, wanted, ...)                                                                          \
    do {                                                                                                     \
        const char *const messages[] = {__VA_ARGS__};                                                        \
        expect(messages, sizeof messages / sizeof *messages, status, wanted);                                \
    } while (0)

#define WELCOME(encoding)                                                                                    \
    "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"capabilities\":{\"positionEncoding\":\"" encoding "\"," CAPABILITIES
#define CAPABILITIES                                                                                         \
    "\"textDocumentSync\":{\"openClose\":true,\"change\":2},\"completionProvider\":{\"triggerCharacters\":"  \
    "[\"《\",\"=\",\"が\",\" \"]},\"hoverProvider\":true,\"definitionProvider\":true,\"referencesProvider\":true,"  \
    "\"renameProvider\":true,\"documentSymbolProvider\":true,\"foldingRangeProvider\":true,"                 \
    "\"documentFormattingProvider\":true,\"codeActionProvider\":{\"codeActionKinds\":[\"quickfix\"]}},"      \
    "\"serverInfo\":{\"name\":\"yoko\",\"version\":\"" PACKAGE_VERSION "\"}}}\n"

START_TEST(messages_out_of_turn)
{
    EXPECT(YOKO_OK,
           "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32002,\"message\":\"not now\"}}\n" WELCOME("utf-16") LEFT
           "{\"jsonrpc\":\"2.0\",\"id\":\"二\",\"error\":{\"code\":-32600,\"message\":\"not now\"}}\n",
           "{\"id\":1,\"method\":\"textDocument/hover\"}", "{\"method\":\"textDocument/didSave\"}", HELLO, LEAVE,
           "{\"id\":\"二\",\"method\":\"textDocument/hover\"}", "{\"method\":\"textDocument/didSave\"}",
           "{\"id\":5,\"result\":null}", "{\"id\":5,\"error\":{}}", EXIT, LEAVE);
    EXPECT(YOKO_OK, WELCOME("utf-8") LEFT,
           "{\"id\":0,\"method\":\"initialize\",\"params\":{\"capabilities\":{\"general\":{\"positionEncodings\":"
           "[1,\"utf-32\",\"utf-8\"]}}}}",
           LEAVE, EXIT);
    EXPECT(YOKO_OK, WELCOME("utf-16") LEFT,
           "{\"id\":0,\"method\":\"initialize\",\"params\":{\"capabilities\":{\"general\":{\"positionEncodings\":\"utf-8\"}}}}",
           LEAVE, EXIT);
    EXPECT(YOKO_NO,
           WELCOME("utf-16") "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32601,\"message\":\"a\"}}\n"
                             "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,\"message\":\"no method\"}}\n"
                             "{\"jsonrpc\":\"2.0\",\"id\":[3],\"error\":{\"code\":-32600,\"message\":\"no method\"}}\n",
           HELLO, "{\"id\":1,\"method\":\"a\\u0000b\"}", "{\"method\":7}", "{\"id\":[3]}", EXIT, HELLO);
}
END_TEST

/* More requests at once than usual, of which one is taken back. */
START_TEST(a_long_queue)
{
    struct buffer in = {0}, wanted = {0};
    enum yoko_status status;
    add(&in, HELLO);
    buffer_text(&wanted, WELCOME("utf-16"));
    for (int i = 1; i <= 60; i++) {
        char body[64];
        snprintf(body, sizeof body, "{\"id\":%d,\"method\":\"m\"}", i);
        add(&in, body);
        buffer_print(&wanted, "{\"jsonrpc\":\"2.0\",\"id\":%d,\"error\":{\"code\":%s}}\n", i,
                     i == 40 ? "-32800,\"message\":\"cancelled\"" : "-32601,\"message\":\"m\"");
    }
    add(&in, "{\"id\":8}");
    add(&in, "{\"method\":\"$/cancelRequest\",\"params\":{\"id\":40}}");
    buffer_text(&wanted, "{\"jsonrpc\":\"2.0\",\"id\":8,\"error\":{\"code\":-32600,\"message\":\"no method\"}}\n");
    ck_assert_str_eq(answers(in.bytes, in.length, in.length, &status), wanted.bytes);
    ck_assert_int_eq(status, YOKO_NO);
    buffer_end(&in);
    buffer_end(&wanted);
}
END_TEST

/* ---- documents ---- */

#define UNNAMED(id)                                                                                          \
    "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"error\":{\"code\":-32602,\"message\":\"textDocument.uri is missing\"}}\n"

#define NOT_RENAMED(id)                                                                                      \
    "{\"jsonrpc\":\"2.0\",\"id\":" id ",\"error\":{\"code\":-32602,\"message\":\"newName is missing: say what the name is "    \
    "to become\"}}\n"

START_TEST(messages_that_say_of_what_they_are_not)
{
    EXPECT(YOKO_OK, WELCOME("utf-16") UNNAMED("1") UNNAMED("2") NOT_RENAMED("3") LEFT, HELLO,
           "{\"method\":\"textDocument/didOpen\"}", "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"text\":\"\"}}}",
           "{\"method\":\"textDocument/didOpen\",\"params\":{" DOCUMENT "}}",
           "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"untitled:1\",\"text\":1}}}",
           "{\"method\":\"textDocument/didChange\"}", "{\"method\":\"textDocument/didClose\",\"params\":7}",
           "{\"method\":\"textDocument/didChange\",\"params\":{" DOCUMENT ",\"contentChanges\":[{\"text\":\"\"}]}}",
           "{\"method\":\"textDocument/didClose\",\"params\":{" DOCUMENT "}}",
           "{\"id\":1,\"method\":\"textDocument/hover\"}", "{\"id\":2,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":3}}}",
           "{\"id\":3,\"method\":\"textDocument/rename\",\"params\":{" DOCUMENT "}}", LEAVE, EXIT);
}
END_TEST

/* Opens a document, changes it by `changes`, and has its settled form show what became of it. */
static const char *changed(const char *text, const char *changes)
{
    static char result[1024];
    struct buffer in = {0};
    enum yoko_status status;
    add(&in, HELLO);
    struct buffer body = {0};
    buffer_print(&body, "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"untitled:1\",\"text\":\"%s\"}}}",
                 text);
    add(&in, body.bytes);
    body.length = 0;
    buffer_print(&body, "{\"method\":\"textDocument/didChange\",\"params\":{" DOCUMENT ",\"contentChanges\":%s}}", changes);
    add(&in, body.bytes);
    add(&in, "{\"id\":5,\"method\":\"textDocument/documentSymbol\",\"params\":{" DOCUMENT "}}");
    const char *got = strstr(answers(in.bytes, in.length, in.length, &status), "\"id\":5,\"result\":");
    ck_assert_ptr_nonnull(got);
    const char *name = strstr(got, "\"name\":\"");
    snprintf(result, sizeof result, "%.*s", name ? (int)strcspn(name + 8, "\"") : 0, name ? name + 8 : "");
    buffer_end(&in);
    buffer_end(&body);
    return result;
}
#define CHANGE(a, b, c, d, text)                                                                             \
    "[{\"range\":{\"start\":{\"line\":" a ",\"character\":" b "},\"end\":{\"line\":" c ",\"character\":" d "}},\"text\":\"" text "\"}]"

START_TEST(changes_at_any_place)
{
    ck_assert_str_eq(changed("定義 税額 = 1\\r\\n定義 c = 2\\r\\n", "[]"), "定義 税額");
    ck_assert_str_eq(changed("定義 税額 = 1\\r\\n", CHANGE("0", "3", "0", "5", "総額")), "定義 総額");
    /* Behind the end of the line: at its end; behind the last line: at the end. */
    ck_assert_str_eq(changed("定義 税\\r\\n額 = 1", CHANGE("0", "99", "1", "0", "")), "定義 税額");
    ck_assert_str_eq(changed("定義 税", CHANGE("99", "0", "999999999999", "7", "額 = 1")), "定義 税額");
    ck_assert_str_eq(changed("定義 税額 = 1", CHANGE("-1", "3", "0", "4", "総")), "定義 総額");
    ck_assert_str_eq(changed("定義 税額 = 1", CHANGE("\"x\"", "3", "0", "4", "総")), "定義 総額");
    /* An end before its start is no range: it is taken to be the start. */
    ck_assert_str_eq(changed("定義 税額 = 1", CHANGE("0", "4", "0", "0", "総")), "定義 税総額");
    /* Within a character of two units: before it. */
    ck_assert_str_eq(changed("😀 定義", CHANGE("0", "1", "0", "2", "定義 税 = 1 # ")), "定義 税");
    ck_assert_str_eq(changed("定義 税額 = 1", "[{\"text\":\"定義 総額 = 1\"}]"), "定義 総額");
    ck_assert_str_eq(changed("定義 税額 = 1", "[{\"text\":\"定義 総額 = 1\",\"range\":null}]"), "定義 総額");
    ck_assert_str_eq(changed("定義 税額 = 1", "[{}, 7, {\"text\":null}, {\"text\":\"定義 総額 = 1\"}]"), "定義 総額");
    ck_assert_str_eq(changed("定義 税額 = 1", "7"), "定義 税額");
    ck_assert_str_eq(changed("定義 税額 = 1", "[{\"text\":\"\"}]"), "");
}
END_TEST

/* Opened once more, it is the new text; and many are open at a time. */
START_TEST(many_documents)
{
    struct buffer in = {0};
    enum yoko_status status;
    add(&in, HELLO);
    for (int i = 0; i < 40; i++) {
        char body[200];
        snprintf(body, sizeof body,
                 "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"untitled:%d\",\"text\":\"定義 d%d = 1\"}}}",
                 i % 20, i);
        add(&in, body);
    }
    add(&in, "{\"method\":\"textDocument/didClose\",\"params\":{\"textDocument\":{\"uri\":\"untitled:3\"}}}");
    for (int i = 0; i < 20; i++) {
        char body[200];
        snprintf(body, sizeof body,
                 "{\"id\":%d,\"method\":\"textDocument/documentSymbol\",\"params\":{\"textDocument\":{\"uri\":\"untitled:%d\"}}}", i, i);
        add(&in, body);
    }
    add(&in, EXIT);
    struct yoko *yoko = yoko_open();
    struct stream stream = {in.bytes, in.length, 0, in.length, {0}, 0, 0};
    status = serve(yoko, &stream);
    ck_assert_int_eq(status, YOKO_NO);
    buffer_add(&stream.out, "", 0);
    for (int i = 0; i < 20; i++) {
        char wanted[100];
        snprintf(wanted, sizeof wanted, i == 3 ? "\"id\":%d,\"result\":null" : "\"id\":%d,\"result\":[{\"name\":\"定義 d%d\"", i, i + 20);
        ck_assert_msg(strstr(stream.out.bytes, wanted) != NULL, "%s", wanted);
    }
    buffer_end(&stream.out);
    buffer_end(&in);
    yoko_close(yoko);
}
END_TEST

/* ---- a reader that has gone, and memory that runs out ---- */

static const char scheme[] =
    "制度 s 「試し」\\n項目 費用 : 円\\n条文 1 「額」\\n定義 半額 《1》 = 費用 × 2分の1\\n結果 対象経費 《1》 = 切り捨て(半額, 1円)\\n"
    "例 「一」 { 費用 = 100円  期待 { 対象経費 = 50円 } }\\n";

static void long_session(struct buffer *in)
{
    struct buffer body = {0};
    static const char *const questions[] = {"hover", "definition", "completion", "references", "documentSymbol",
                                            "foldingRange", "formatting"};
    add(in, HELLO);
    for (int i = 0; i < 10; i++) {
        body.length = 0;
        buffer_print(&body, "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"untitled:%d\",\"text\":\"%s\"}}}",
                     i % 9, i ? "" : scheme);
        add(in, body.bytes);
    }
    body.length = 0;
    buffer_print(&body, "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"untitled:1\",\"text\":\"%s\"}}}", scheme);
    add(in, body.bytes);
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
        body.length = 0;
        buffer_print(&body, "{\"id\":%d,\"method\":\"textDocument/%s\",\"params\":{" DOCUMENT ",\"position\":{\"line\":3,\"character\":4}}}",
                     (int)i + 10, questions[i]);
        add(in, body.bytes);
    }
    add(in, "{\"id\":20,\"method\":\"textDocument/rename\",\"params\":{" DOCUMENT ",\"position\":{\"line\":3,\"character\":4},\"newName\":\"半分\"}}");
    add(in, "{\"method\":\"textDocument/didChange\",\"params\":{" DOCUMENT ",\"contentChanges\":" CHANGE("4", "19", "4", "21", "半学") "}}");
    add(in, "{\"id\":21,\"method\":\"textDocument/codeAction\",\"params\":{" DOCUMENT ",\"range\":{\"start\":{\"line\":0,\"character\":0},"
            "\"end\":{\"line\":9,\"character\":0}}}}");
    add(in, "{\"id\":22,\"method\":\"textDocument/documentSymbol\",\"params\":{" DOCUMENT "}}");
    add(in, "{\"method\":\"textDocument/didClose\",\"params\":{" DOCUMENT "}}");
    add(in, LEAVE);
    add(in, EXIT);
    buffer_end(&body);
}

START_TEST(a_reader_that_has_gone)
{
    struct buffer in = {0};
    long_session(&in);
    unsigned pieces = 1000000;
    for (unsigned refuses = 0; refuses <= pieces; refuses++) {
        struct yoko *yoko = yoko_open();
        struct stream stream = {in.bytes, in.length, 0, in.length, {0}, 0, refuses};
        ck_assert_int_eq(serve(yoko, &stream), refuses ? YOKO_SYSTEM : YOKO_OK);
        if (!refuses)
            pieces = stream.written;
        else
            ck_assert_uint_eq(stream.written, refuses); /* it does not go on */
        buffer_end(&stream.out);
        yoko_close(yoko);
        refuses += refuses ? 3 : 0;
    }
    buffer_end(&in);
}
END_TEST

/* Nor does it read on, where it could not say what is wrong with a message. */
START_TEST(a_reader_that_has_gone_before_the_first_message)
{
    static const char bytes[] = "X: 1\r\n\r\nContent-Length: 2\r\n\r\n[]Content-Length: 10\r\n\r\n{\"id\":1}  ";
    for (unsigned refuses = 1; refuses <= 4; refuses++) {
        struct yoko *yoko = yoko_open();
        struct stream stream = {bytes, sizeof bytes - 1, 0, refuses <= 2 ? 12 : 30, {0}, 0, refuses};
        ck_assert_int_eq(serve(yoko, &stream), YOKO_SYSTEM);
        ck_assert_uint_eq(stream.written, refuses);
        ck_assert_uint_lt(stream.at, stream.length);
        buffer_end(&stream.out);
        yoko_close(yoko);
    }
}
END_TEST

/* Whichever request for memory fails, the service tells it in an answer or ends; the editor's text is not another one. */
START_TEST(every_allocation_may_fail)
{
    struct buffer in = {0};
    bool ended = false;
    uint64_t whole = 0;
    long_session(&in);
    for (uint64_t fail_at = 0; !ended; fail_at++) {
        struct yoko *yoko = yoko_open();
        struct stream stream = {in.bytes, in.length, 0, in.length, {0}, 0, 0};
        uint64_t before = yoko->memory.allocations;
        yoko->memory.fail_at = fail_at ? before + fail_at : 0;
        enum yoko_status status = serve(yoko, &stream);
        buffer_add(&stream.out, "", 0);
        ck_assert_msg(status == YOKO_OK || status == YOKO_SYSTEM, "%d", status);
        ck_assert_ptr_null(yoko->index);
        ck_assert_uint_le(most_drafts, 9);
        if (!fail_at) {
            whole = yoko->memory.allocations - before;
            ck_assert_int_eq(status, YOKO_OK);
            ck_assert_ptr_nonnull(strstr(stream.out.bytes, "= **50"));
            ck_assert_ptr_nonnull(strstr(stream.out.bytes, "\"newText\":\"半分\""));
            ck_assert_ptr_nonnull(strstr(stream.out.bytes, "\"newText\":\"半額\""));
        }
        ended = fail_at > whole;
        buffer_end(&stream.out);
        yoko_close(yoko);
    }
    buffer_end(&in);
}
END_TEST

UNIT_MAIN("serve", what_is_no_message_is_answered, a_header_without_end, an_input_that_ends_early, messages_out_of_turn, a_long_queue,
          messages_that_say_of_what_they_are_not, changes_at_any_place, many_documents, a_reader_that_has_gone,
          a_reader_that_has_gone_before_the_first_message, every_allocation_may_fail)
