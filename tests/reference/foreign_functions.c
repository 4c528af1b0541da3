/* SPDX-License-Identifier: Apache-2.0 */
/* Answers without rhyme or reason, but always the same ones. */
#include <config.h>

#include "foreign_functions.h"

#include <stddef.h>

/* Days that a function may answer with: from 1900-01-01 to 2999-12-31. */
#define DAY_LEAST (-25567)
#define DAY_MOST  376199

const char foreign_declarations[] = "外部 関数 他の額(円, 数(台)): 円 0円以上9,000,000円以下 = 「amount」 から 「invented」\n"
                                    "外部 関数 他の真偽(日付, 真偽): 真偽 = 「truth」 から 「invented」 列\n"
                                    "外部 関数 他の日(日付): 日付 = 「day」 から 「invented」\n";

int64_t foreign_amount(int64_t yen, int64_t count)
{
    uint64_t mixed = (uint64_t)yen * 2654435761u + (uint64_t)count * 40503u;
    return (int64_t)((mixed ^ mixed >> 29) % (FOREIGN_AMOUNT_MOST + 1));
}

bool foreign_truth(int32_t day, bool truth)
{
    return ((uint32_t)day * 2654435761u >> 7) % 3 == (truth ? 1 : 2);
}

int32_t foreign_day(int32_t day)
{
    int32_t later = day < DAY_MOST ? day + (day & 31) : day;
    return later < DAY_LEAST ? DAY_LEAST : later > DAY_MOST ? DAY_MOST : later;
}

static int answer_amount(void *context, int64_t yen, int64_t count, int64_t *result)
{
    (void)context;
    *result = foreign_amount(yen, count);
    return 0;
}

static int answer_truths(void *context, size_t count, const int32_t *days, const bool *truths, bool *results, int *answers)
{
    (void)context;
    (void)answers;
    for (size_t i = 0; i < count; i++)
        results[i] = foreign_truth(days[i], truths[i]);
    return 0;
}

static int answer_day(void *context, int32_t day, int32_t *result)
{
    (void)context;
    *result = foreign_day(day);
    return 0;
}

bool foreign_register_all(struct yoko *yoko)
{
    const struct yoko_function functions[] = {
        {"invented", "amount", "(円, 数(台)): 円", (void (*)(void))answer_amount, NULL},
        {"invented", "truth", "列(日付, 真偽): 真偽", (void (*)(void))answer_truths, NULL},
        {"invented", "day", "(日付): 日付", (void (*)(void))answer_day, NULL},
    };
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (yoko_register(yoko, &functions[i]) != YOKO_OK)
            return false;
    return true;
}
