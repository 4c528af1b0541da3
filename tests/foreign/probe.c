/* SPDX-License-Identifier: Apache-2.0 */
/* Functions that show what goes into a foreign function and what comes of what it gives, good and bad. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int not_so(bool truth, bool *result)
{
    *result = !truth;
    return 0;
}

/* Hundredths in, hundredths out. */
int doubled(int64_t amount, int64_t *result)
{
    *result = 2 * amount;
    return 0;
}

int day_after(int32_t day, int32_t *result)
{
    *result = day + 1;
    return 0;
}

/* Not in lowest terms, as a library may well give it. */
int half_rate(int64_t numerator, int64_t denominator, int64_t *result, int64_t *result_denominator)
{
    *result = numerator * 3;
    *result_denominator = denominator * 6;
    return 0;
}

int joined(const char *a, const char *b, const char **result)
{
    static _Thread_local char text[256];
    snprintf(text, sizeof text, "%s・%s", a, b);
    *result = text;
    return 0;
}

/* Texts that are no texts: 0 NULL, 1 broken UTF-8. */
int bad_text(int64_t which, const char **result)
{
    *result = which ? "\xe3\x81" : NULL;
    return 0;
}

int bad_truth(bool truth, uint8_t *result)
{
    *result = truth ? 7 : 0;
    return 0;
}

/* Answers with its operand. */
int answer(int64_t number, int64_t *result)
{
    *result = 5;
    return (int)number;
}

/* A column that refuses altogether when it sees a number above 100, and single lines at odd numbers. */
int column_answer(size_t count, const int64_t *numbers, int64_t *results, int *answers)
{
    for (size_t i = 0; i < count; i++) {
        if (numbers[i] > 100)
            return 3;
        answers[i] = numbers[i] % 2 ? 2 : 0;
        results[i] = numbers[i] * 10;
    }
    return 0;
}
