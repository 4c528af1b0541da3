/* SPDX-License-Identifier: Apache-2.0 */
/* Parses files and shows what is wrong with them, for those who write schemes and grammars:
 * parse_file [--tree | --japanese | --english] FILE…; the options show what was read as a tree or in the
 * settled form. */
#include <config.h>

#include "base/diagnostic.h"
#include "syntax/dump.h"
#include "syntax/print.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *name, size_t *length)
{
    FILE *file = fopen(name, "rb");
    if (!file)
        return NULL;
    struct buffer buffer = {0};
    char bytes[4096];
    size_t count;
    while ((count = fread(bytes, 1, sizeof bytes, file)) > 0)
        buffer_add(&buffer, bytes, count);
    fclose(file);
    buffer_add(&buffer, "", 0);
    *length = buffer.length;
    return buffer.bytes;
}

enum form { FORM_NONE, FORM_TREE, FORM_JAPANESE, FORM_ENGLISH };

/* Returns whether the file parses. */
static int parse_file(struct arena *arena, const char *name, enum form form)
{
    size_t length = 0;
    char *text = read_file(name, &length);
    if (!text) {
        fprintf(stderr, "parse_file: cannot read %s\n", name);
        return 0;
    }
    struct source_set sources = {.arena = arena};
    struct diagnostics diagnostics;
    diagnostics_begin(&diagnostics, arena);
    uint32_t source = source_add(&sources, name, text, length);
    free(text);
    struct declaration *declarations = parse_source(arena, &sources, source, &diagnostics, NULL);
    struct buffer out = {0};
    diagnostics_sort(&diagnostics);
    for (uint32_t i = 0; i < diagnostics.list.count; i++)
        diagnostic_render(&out, &sources, diagnostics.list.items[i], &(struct render_options){0});
    if (form == FORM_TREE)
        dump_declarations(&out, declarations);
    else if (form != FORM_NONE)
        print_declarations(&out, declarations, form == FORM_ENGLISH ? LANGUAGE_ENGLISH : LANGUAGE_JAPANESE);
    if (out.length)
        fwrite(out.bytes, 1, out.length, stdout);
    buffer_end(&out);
    return diagnostics.errors == 0;
}

int main(int count, char **arguments)
{
    struct memory memory;
    jmp_buf door;
    struct arena arena;
    memory_begin(&memory);
    memory.door = &door;
    arena_begin(&arena, &memory);
    if (setjmp(door)) {
        fputs("parse_file: memory exhausted\n", stderr);
        return 5;
    }
    static const char *const options[] = {
        [FORM_TREE] = "--tree", [FORM_JAPANESE] = "--japanese", [FORM_ENGLISH] = "--english"};
    enum form form = FORM_NONE;
    int good = 1;
    for (int i = 1; i < count; i++) {
        int option = FORM_ENGLISH;
        while (option > FORM_NONE && strcmp(arguments[i], options[option]) != 0)
            option--;
        if (option)
            form = (enum form)option;
        else
            good &= parse_file(&arena, arguments[i], form);
    }
    arena_end(&arena);
    return good ? 0 : 3;
}
