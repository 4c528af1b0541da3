/* SPDX-License-Identifier: Apache-2.0 */
/* The register of 申請番号.
 *
 * An id is a *series* (its text before the last digits) and a number. Digits that begin with 0 are of a
 * series by their width, so that differ, and series and number together are the id. A page is a
 * map of bits for PAGE_NUMBERS neighbouring numbers of a series. Where an id stood is needed only when it
 * comes again: a *run* is numbers and lines that both went up by one, and so an input in order is one run.
 * Too many runs go to the disk as well.
 */
#include <config.h>

#include "io/id_register.h"

#include "base/reason.h"
#include "base/sqlite.h"
#include "io/text_map.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE_NUMBERS 4096u
#define PAGE_WORDS   (PAGE_NUMBERS / 64)
#define DIGITS_MOST  18
#define SERIES_MOST  2048u  /* known at a time: an id of a further one is kept as a text */
#define TEXT_COST    128    /* bytes of a text in the map, about */
#define RUNS_FIRST   64u    /* room at first, doubled as it is needed … */
#define RUNS_HELD    65536u /* … up to this many in memory; more are written to a file */

struct page {
    uint64_t number; /* of its numbers, over PAGE_NUMBERS */
    uint32_t series;
    uint64_t *bits; /* NULL: a free place of the table */
};

struct run {
    uint64_t first, line; /* number, and where it stood */
    uint32_t series, count;
};

struct id_register {
    struct memory *memory;
    struct arena arena; /* of the texts */
    size_t limit, page_bytes;
    struct text_map series;         /* their texts, and how wide their digits are */
    struct page *pages;             /* open addressing */
    uint32_t page_count, page_room; /* the room is a power of two, or 0 */
    struct page *last_page;
    char last_text[64]; /* of the series met last */
    size_t last_length;
    uint32_t last_series;
    struct run *runs;
    uint32_t run_count, run_room;
    FILE *run_file;        /* NULL: all runs are in memory */
    struct text_map texts; /* ids of no series, with the line */
    sqlite3 *database;     /* NULL: not needed so far */
    sqlite3_stmt *insert, *find;
    const char *problem;
};

struct id_register *id_register_begin(struct memory *memory, size_t limit)
{
    struct id_register *ids = memory_try(memory, NULL, sizeof *ids);
    if (!ids)
        memory_fail(memory);
    *ids = (struct id_register){.memory = memory, .limit = limit, .last_series = UINT32_MAX};
    arena_begin(&ids->arena, memory);
    text_map_begin(&ids->series, &ids->arena);
    text_map_begin(&ids->texts, &ids->arena);
    return ids;
}

void id_register_end(struct id_register *ids)
{
    if (!ids)
        return;
    for (uint32_t i = 0; i < ids->page_room; i++)
        free(ids->pages[i].bits);
    free(ids->pages);
    free(ids->runs);
    if (ids->run_file)
        fclose(ids->run_file);
    if (ids->database) { /* or SQLite may not be loaded */
        sqlite3_finalize(ids->insert);
        sqlite3_finalize(ids->find);
        sqlite3_close(ids->database);
    }
    arena_end(&ids->arena);
    free(ids);
}

const char *id_register_problem(const struct id_register *ids)
{
    return ids->problem;
}

size_t id_register_bytes(const struct id_register *ids)
{
    return ids->page_bytes + ids->page_room * sizeof(struct page) + ids->arena.total +
           ids->run_room * sizeof(struct run);
}

static void *take(struct id_register *ids, void *old, size_t size)
{
    void *bytes = memory_try(ids->memory, old, size);
    if (!bytes)
        memory_fail(ids->memory);
    return bytes;
}

/* ---- Texts, in memory and on the disk ---- */

static bool fails(struct id_register *ids, int result)
{
    if (result == SQLITE_OK || result == SQLITE_DONE || result == SQLITE_ROW)
        return false;
    ids->problem = arena_print(&ids->arena, "%s", sqlite3_errstr(result));
    return true;
}

/* A database without a name lives in a temporary file that is gone with it. */
static bool open_database(struct id_register *ids)
{
    static const char setup[] = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-8192;"
                                "CREATE TABLE ids(id BLOB PRIMARY KEY, line INTEGER) WITHOUT ROWID; BEGIN";
    if (ids->database || ids->problem)
        return !ids->problem;
    if (!sqlite_load()) {
        ids->problem = arena_print(&ids->arena, "%s", system_reason(errno));
        return false;
    }
    return !fails(ids, sqlite3_open("", &ids->database)) &&
           !fails(ids, sqlite3_exec(ids->database, setup, NULL, NULL, NULL)) &&
           !fails(ids, sqlite3_prepare_v2(ids->database, "INSERT OR IGNORE INTO ids VALUES(?1, ?2)", -1,
                                          &ids->insert, NULL)) &&
           !fails(ids, sqlite3_prepare_v2(ids->database, "SELECT line FROM ids WHERE id = ?1", -1, &ids->find,
                                          NULL));
}

static uint64_t add_on_disk(struct id_register *ids, const char *text, size_t length, uint64_t line)
{
    uint64_t before = 0;
    if (!open_database(ids))
        return 0;
    sqlite3_bind_blob(ids->insert, 1, text, (int)length, SQLITE_STATIC);
    sqlite3_bind_int64(ids->insert, 2, (sqlite3_int64)line);
    if (!fails(ids, sqlite3_step(ids->insert)) && sqlite3_changes(ids->database) == 0) {
        sqlite3_bind_blob(ids->find, 1, text, (int)length, SQLITE_STATIC);
        if (!fails(ids, sqlite3_step(ids->find)))
            before = (uint64_t)sqlite3_column_int64(ids->find, 0);
        sqlite3_reset(ids->find);
    }
    sqlite3_reset(ids->insert);
    return before;
}

static uint64_t add_text(struct id_register *ids, const char *text, size_t length, uint64_t line)
{
    struct text_entry *entry = text_map_find(&ids->texts, text, length);
    if (entry)
        return entry->number;
    if (id_register_bytes(ids) + TEXT_COST + length > ids->limit)
        return add_on_disk(ids, text, length, line);
    bool fresh;
    text_map_add(&ids->texts, text, length, &fresh)->number = line;
    return 0;
}

/* ---- Series ---- */

/* An id taken apart. */
struct parts {
    size_t stem; /* bytes before the digits */
    char width;  /* of digits that begin with 0; else 0 */
    uint64_t number;
};

static bool take_apart(const char *text, size_t length, struct parts *parts)
{
    size_t at = length;
    uint64_t number = 0, unit = 1;
    while (at > 0 && length - at < DIGITS_MOST && text[at - 1] >= '0' && text[at - 1] <= '9') {
        number += unit * (uint64_t)(text[--at] - '0');
        unit *= 10;
    }
    parts->stem = at;
    parts->width = at < length && text[at] == '0' ? (char)(length - at) : 0;
    /* More digits than a number has: what is left would not tell 1 from 01 before them. */
    bool more = at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9';
    if (more)
        parts->width = DIGITS_MOST;
    parts->number = number;
    return at < length && at < sizeof((struct id_register *)0)->last_text;
}

/* The number of the series, UINT32_MAX when there are too many. */
static uint32_t series_of(struct id_register *ids, const char *text, const struct parts *parts)
{
    char key[sizeof ids->last_text + 1];
    size_t length = parts->stem + 1;
    memcpy(key, text, parts->stem);
    key[parts->stem] = parts->width;
    if (ids->last_series != UINT32_MAX && ids->last_length == length &&
        memcmp(ids->last_text, key, length) == 0)
        return ids->last_series;
    struct text_entry *entry = text_map_find(&ids->series, key, length);
    if (!entry && ids->series.entries.count >= SERIES_MOST)
        return UINT32_MAX;
    bool fresh = false;
    if (!entry)
        entry = text_map_add(&ids->series, key, length, &fresh);
    if (fresh)
        entry->number = ids->series.entries.count - 1;
    ids->last_series = (uint32_t)entry->number;
    ids->last_length = length;
    memcpy(ids->last_text, key, length);
    return ids->last_series;
}

static uint32_t place_of(const struct id_register *ids, uint32_t series, uint64_t number)
{
    uint64_t hash =
        (number * UINT64_C(0x9E3779B97F4A7C15)) ^ ((uint64_t)series * UINT64_C(0xC2B2AE3D27D4EB4F));
    uint32_t mask = ids->page_room - 1, place = (uint32_t)(hash >> 32) & mask;
    while (ids->pages[place].bits &&
           (ids->pages[place].series != series || ids->pages[place].number != number))
        place = (place + 1) & mask;
    return place;
}

static void grow_pages(struct id_register *ids)
{
    struct page *old = ids->pages;
    uint32_t count = ids->page_room, room = count ? count * 2 : 64;
    struct page *pages = take(ids, NULL, room * sizeof *pages);
    memset(pages, 0, room * sizeof *pages);
    ids->pages = pages;
    ids->page_room = room;
    for (uint32_t i = 0; i < count; i++)
        if (old[i].bits)
            pages[place_of(ids, old[i].series, old[i].number)] = old[i];
    free(old);
}

/* The page of a number, NULL when there is none and no more memory may be taken. */
static struct page *page_of(struct id_register *ids, uint32_t series, uint64_t number)
{
    uint64_t wanted = number / PAGE_NUMBERS;
    struct page *page = ids->last_page;
    if (page && page->series == series && page->number == wanted)
        return page;
    bool full = id_register_bytes(ids) + sizeof(uint64_t) * PAGE_WORDS > ids->limit;
    if (ids->page_count >= ids->page_room / 2 && !full) {
        ids->last_page = NULL;
        grow_pages(ids);
    }
    if (!ids->page_room)
        return NULL;
    page = &ids->pages[place_of(ids, series, wanted)];
    if (!page->bits) {
        if (full)
            return NULL;
        uint64_t *bits = take(ids, NULL, sizeof(uint64_t) * PAGE_WORDS);
        memset(bits, 0, sizeof(uint64_t) * PAGE_WORDS);
        *page = (struct page){wanted, series, bits};
        ids->page_count++;
        ids->page_bytes += sizeof(uint64_t) * PAGE_WORDS + 16;
    }
    return ids->last_page = page;
}

/* ---- Where they stood ---- */

void id_register_seal(struct id_register *ids)
{
    if (!ids->run_file)
        ids->run_file = tmpfile();
    ids->limit = SIZE_MAX;
}

static void run_file_fails(struct id_register *ids)
{
    if (!ids->problem)
        ids->problem = arena_print(&ids->arena, "%s", system_reason(errno));
}

static void write_runs(struct id_register *ids)
{
    if (!ids->run_file)
        ids->run_file = tmpfile();
    if (!ids->run_file || fseek(ids->run_file, 0, SEEK_END) ||
        fwrite(ids->runs, sizeof *ids->runs, ids->run_count, ids->run_file) != ids->run_count ||
        fflush(ids->run_file))
        run_file_fails(ids);
    ids->run_count = 0;
}

static void note_line(struct id_register *ids, uint32_t series, uint64_t number, uint64_t line,
                      uint32_t count)
{
    struct run *last = ids->run_count > 0 ? &ids->runs[ids->run_count - 1] : NULL;
    if (last && last->series == series && number == last->first + last->count &&
        line == last->line + last->count && last->count <= UINT32_MAX - count) {
        last->count += count;
        return;
    }
    if (ids->run_count == RUNS_HELD) {
        write_runs(ids);
    } else if (ids->run_count == ids->run_room) {
        uint32_t room = ids->run_room ? ids->run_room * 2 : RUNS_FIRST;
        ids->runs = take(ids, ids->runs, room * sizeof *ids->runs);
        ids->run_room = room;
    }
    ids->runs[ids->run_count++] = (struct run){number, line, series, count};
}

static uint64_t line_in(const struct run *runs, size_t count, uint32_t series, uint64_t number)
{
    for (size_t i = 0; i < count; i++)
        if (runs[i].series == series && number >= runs[i].first && number - runs[i].first < runs[i].count)
            return runs[i].line + (number - runs[i].first);
    return 0;
}

static uint64_t find_line(struct id_register *ids, uint32_t series, uint64_t number)
{
    uint64_t line = line_in(ids->runs, ids->run_count, series, number);
    struct run part[512];
    size_t got;
    if (line || !ids->run_file)
        return line;
    rewind(ids->run_file);
    while (!line && (got = fread(part, sizeof *part, sizeof part / sizeof *part, ids->run_file)) > 0)
        line = line_in(part, got, series, number);
    if (ferror(ids->run_file)) /* a number that came before must not pass for one that did not */
        run_file_fails(ids);
    return line;
}

bool id_follows(const char *before, size_t before_length, const char *text, size_t length)
{
    size_t at = length;
    if (length != before_length || length == 0 || length > DIGITS_MOST)
        return false;
    while (at > 0 && before[at - 1] == '9' && text[at - 1] == '0')
        at--;
    if (at == 0 || before[at - 1] < '0' || before[at - 1] > '8' || text[at - 1] != before[at - 1] + 1)
        return false;
    at--;
    /* The first digit's 0 makes another series. */
    bool leads = at == 0 || before[at - 1] < '0' || before[at - 1] > '9';
    return !(leads && before[at] == '0') && memcmp(before, text, at) == 0;
}

bool id_register_add_run(struct id_register *ids, const char *text, size_t length, uint64_t line,
                         uint32_t count)
{
    struct parts parts;
    uint32_t series = take_apart(text, length, &parts) ? series_of(ids, text, &parts) : UINT32_MAX;
    if (series == UINT32_MAX)
        return false;
    for (unsigned entering = 0; entering < 2; entering++) { /* looking first */
        for (uint32_t i = 0; i < count; i++) {
            uint64_t number = parts.number + i, bit = UINT64_C(1) << (number % 64);
            struct page *page = page_of(ids, series, number);
            uint64_t *word = page ? &page->bits[number % PAGE_NUMBERS / 64] : NULL;
            if (!page || (!entering && *word & bit))
                return false;
            if (number % 64 == 0 && count - i >= 64) {
                if (!entering && *word)
                    return false;
                bit = ~UINT64_C(0);
                i += 63;
            }
            *word |= entering ? bit : 0;
        }
    }
    note_line(ids, series, parts.number, line, count);
    return true;
}

static bool has_text(struct id_register *ids, const char *text, size_t length)
{
    if (text_map_find(&ids->texts, text, length))
        return true;
    if (!ids->database || ids->problem)
        return false;
    sqlite3_bind_blob(ids->find, 1, text, (int)length, SQLITE_STATIC);
    int result = sqlite3_step(ids->find);
    bool found = !fails(ids, result) && result == SQLITE_ROW;
    sqlite3_reset(ids->find);
    return found;
}

bool id_register_has(struct id_register *ids, const char *text, size_t length)
{
    struct parts parts;
    if (take_apart(text, length, &parts) && ids->page_room) {
        char key[sizeof ids->last_text + 1];
        memcpy(key, text, parts.stem);
        key[parts.stem] = parts.width;
        const struct text_entry *series = text_map_find(&ids->series, key, parts.stem + 1);
        uint64_t wanted = parts.number / PAGE_NUMBERS;
        const struct page *page = series ? &ids->pages[place_of(ids, (uint32_t)series->number, wanted)] : NULL;
        if (page && page->bits &&
            page->bits[parts.number % PAGE_NUMBERS / 64] >> (parts.number % 64) & 1)
            return true;
    }
    return has_text(ids, text, length);
}

uint64_t id_register_add(struct id_register *ids, const char *text, size_t length, uint64_t line)
{
    struct parts parts;
    uint32_t series = UINT32_MAX;
    struct page *page = NULL;
    if (take_apart(text, length, &parts))
        series = series_of(ids, text, &parts);
    if (series != UINT32_MAX)
        page = page_of(ids, series, parts.number);
    if (!page)
        return add_text(ids, text, length, line);
    uint64_t *word = &page->bits[parts.number % PAGE_NUMBERS / 64], bit = UINT64_C(1) << (parts.number % 64);
    if (*word & bit)
        return find_line(ids, series, parts.number);
    /* Pages that came after others were full would not know what went to the disk before. */
    *word |= bit;
    note_line(ids, series, parts.number, line, 1);
    return 0;
}
