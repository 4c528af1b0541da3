/* SPDX-License-Identifier: Apache-2.0 */
/* A new scheme file to be filled in: one of its own, or one that amends another. What it says in comments is
 * for people who have never programmed; as it stands it checks without an error or a warning. */
#include <config.h>

#include "api/workplace.h"

#include "base/date.h"
#include "check/model.h"
#include "syntax/print.h"

#include <string.h>

struct starting {
    const struct yoko_scaffold *scaffold;
};

/* {ID} stands for the id. */
static const char japanese[] =
    "# 「#」から行の終わりまでは説明で、判定には使われません。書き終えたら消してかまいません。\n"
    "# 要綱を隣に開き、上から順に、1 から 6 "
    "までを自分の要綱の内容に書き換えてください。途中で何度でも確かめられます：\n"
    "#     yoko check {ID}.yoko     書き方の誤りを、場所と直し方とともに示します\n"
    "#     yoko test {ID}.yoko      いちばん下の例を試します\n"
    "#     yoko fmt {ID}.yoko       形を整えます\n"
    "\n"
    "制度 {ID} 「ここに補助金の名前を書く」\n"
    "    出典 「ここに要綱の名前と番号を書く」\n"
    "    施行 令和8年4月1日\n"
    "\n"
    "# ---- 1. 条文 ----\n"
    "# 要綱の条、項、号を、上から順に1行ずつ書きます。見出しは自分の言葉で短く。\n"
    "# 判定にも計算にも関わらない条には「計算なし」と、その理由を書きます。\n"
    "\n"
    "条文 第1条 「目的」 計算なし 「趣旨を述べるだけ」\n"
    "条文 第2条 「県内の事業所」\n"
    "条文 第3条 「対象となる経費」\n"
    "条文 第4条 「補助率と上限額」\n"
    "\n"
    "# ---- 2. 項目 ----\n"
    "# 申請書に書いてもらうことを書きます。「:」の後は、真偽（はい、いいえ）、円、人、台、日付、文字など。\n"
    "# いくつかから選んでもらうものは、先に「選択肢」で並べます。\n"
    "\n"
    "選択肢 経費区分 { 機器、ソフト、その他 }\n"
    "項目 申請番号 : 文字 必須\n"
    "項目 県内 : 真偽 「事業所が県内にある」\n"
    "一覧 経費 「かかった費用を1行ずつ」 {\n"
    "    項目 番号 : 数 1以上 鍵 既定 位置\n"
    "    項目 区分 : 経費区分\n"
    "    項目 金額 : 円\n"
    "}\n"
    "\n"
    "# ---- 3. 要件 ----\n"
    "# 一つでも満たさなければ交付しない条件です。《》には、よりどころの条を書きます。\n"
    "\n"
    "要件 《第2条》 「県内にある」: 県内\n"
    "\n"
    "# ---- 4. 経費 ----\n"
    "# 費用の1行ごとに、対象になるかどうかの条件を書きます。\n"
    "\n"
    "各 経費 {\n"
    "    要件 《第3条》 「機器かソフトである」: 区分 が { 機器、ソフト }\n"
    "}\n"
    "\n"
    "# ---- 5. 補助額 ----\n"
    "# 数は要綱のとおりに書けます：2分の1、10％、100万円、1,600,000円。\n"
    "# 円未満などの端数は、切り捨て、切り上げ、四捨五入のどれかと単位を必ず書きます。\n"
    "# 例外は、定義のすぐ下に「ただし 条件 のとき 値」と書きます。\n"
    "\n"
    "定数 上限 《第4条》 = 100万円\n"
    "定義 補助率 《第4条》 = 2分の1\n"
    "\n"
    "結果 対象経費 《第3条》 = 合計(経費.額, 対象)\n"
    "結果 補助率 《第4条》 = 補助率\n"
    "結果 上限額 《第4条》 = 上限\n"
    "結果 算定額 《第4条》 = 小さい方(切り捨て(対象経費 × 補助率, 千円), 上限)\n"
    "\n"
    "# ---- 6. 例 ----\n"
    "# 手で計算した答えを書いておくと、yoko test "
    "がいつでも確かめます。要件ごとに一つ、上限の前後に一つずつあると安心です。\n"
    "\n"
    "例 「費用の半分」 {\n"
    "    県内\n"
    "    経費 [ { 区分 = 機器  金額 = 500,000円 } ]\n"
    "    期待 { 判定 = 交付可  補助額 = 250,000円 }\n"
    "}\n"
    "例 「県外には交付しない」 {\n"
    "    県内 でない\n"
    "    経費 [ { 区分 = ソフト  金額 = 500,000円 } ]\n"
    "    期待 { 判定 = 不交付  不適合 = 《第2条》 }\n"
    "}\n";

static const char english[] =
    "# From # to the end of the line is explanation and decides nothing; delete it when you are done.\n"
    "# Open the guideline beside this file and replace 1 to 6, from the top, by what it says. Check as often "
    "as you like:\n"
    "#     yoko check {ID}.yoko     shows mistakes, with their place and what to write instead\n"
    "#     yoko test {ID}.yoko      tries the examples at the bottom\n"
    "#     yoko fmt {ID}.yoko       puts the file into its settled form\n"
    "\n"
    "scheme {ID} \"the name of the subsidy\"\n"
    "    source \"the name and number of the guideline\"\n"
    "    effective 2026-04-01\n"
    "\n"
    "# ---- 1. Clauses ----\n"
    "# One line for each article and paragraph, in order, labelled briefly in your own words.\n"
    "# A clause that decides and computes nothing is marked `nothing`, with the reason.\n"
    "\n"
    "clause 第1条 \"purpose\" nothing \"tells the aim only\"\n"
    "clause 第2条 \"offices in the prefecture\"\n"
    "clause 第3条 \"costs that are covered\"\n"
    "clause 第4条 \"rate and ceiling\"\n"
    "\n"
    "# ---- 2. Fields ----\n"
    "# What the application form asks. Behind the colon: truth (yes or no), 円, 人, 台, date, text, and so "
    "on.\n"
    "# What is chosen from a list is declared as choices first.\n"
    "\n"
    "choices cost_kind { device, software, otherwise }\n"
    "field 申請番号 : text required\n"
    "field in_prefecture : truth \"the office is in the prefecture\"\n"
    "list 経費 \"the costs, one a line\" {\n"
    "    field 番号 : number 1.. key default position\n"
    "    field kind : cost_kind\n"
    "    field 金額 : yen\n"
    "}\n"
    "\n"
    "# ---- 3. Requirements ----\n"
    "# Conditions without which nothing is granted. Between 《 and 》 stands the clause they come from.\n"
    "\n"
    "require 《第2条》 \"in the prefecture\": in_prefecture\n"
    "\n"
    "# ---- 4. Costs ----\n"
    "# What each line of costs must meet to be covered.\n"
    "\n"
    "each 経費 {\n"
    "    require 《第3条》 \"a device or software\": kind is { device, software }\n"
    "}\n"
    "\n"
    "# ---- 5. The grant ----\n"
    "# Numbers as the guideline writes them: 1/2, 10%, 100万円, 1,600,000円.\n"
    "# Rounding is always said: round_down, round_up or round_half_up, with its unit.\n"
    "# An exception stands below its definition: except when CONDITION then VALUE.\n"
    "\n"
    "constant cap 《第4条》 = 100万円\n"
    "define share 《第4条》 = 1/2\n"
    "\n"
    "result 対象経費 《第3条》 = sum(経費.額, 対象)\n"
    "result 補助率 《第4条》 = share\n"
    "result 上限額 《第4条》 = cap\n"
    "result 算定額 《第4条》 = least(round_down(対象経費 × share, 千円), cap)\n"
    "\n"
    "# ---- 6. Examples ----\n"
    "# Answers that you worked out by hand; `yoko test` holds the scheme to them. One for each requirement, "
    "and one on\n"
    "# either side of the ceiling, are worth having.\n"
    "\n"
    "example \"half of the costs\" {\n"
    "    in_prefecture\n"
    "    経費 [ { kind = device  金額 = 500,000円 } ]\n"
    "    expect { verdict = granted  grant = 250,000円 }\n"
    "}\n"
    "example \"nothing outside the prefecture\" {\n"
    "    not in_prefecture\n"
    "    経費 [ { kind = software  金額 = 500,000円 } ]\n"
    "    expect { verdict = refused  failed = 《第2条》 }\n"
    "}\n";

/* Text with {ID} and {BASE} put in. */
static void add_filled(struct buffer *out, const char *text, const char *id, const char *base)
{
    for (const char *brace; (brace = strchr(text, '{'));) {
        bool is_id = strncmp(brace, "{ID}", 4) == 0, is_base = strncmp(brace, "{BASE}", 6) == 0;
        buffer_add(out, text, (size_t)(brace - text) + (is_id || is_base ? 0 : 1));
        if (is_id || is_base)
            buffer_text(out, is_id ? id : base);
        text = brace + (is_id ? 4 : is_base ? 6 : 1);
    }
    buffer_text(out, text);
}

/* ---- an amendment ---- */

/* A declaration of the base as a line to be taken out of its comment and changed. */
static void add_hint(struct buffer *out, struct arena *arena, const struct declaration *declaration, enum amendment amendment,
                     enum language language)
{
    struct declaration alone = *declaration;
    struct buffer *text = buffer_in(arena);
    alone.next = NULL;
    alone.amendment = amendment;
    print_declarations(text, &alone, language);
    buffer_whole(text, arena->memory);
    for (const char *at = text->bytes, *end = at + text->length, *next; at < end; at = next) {
        next = (const char *)memchr(at, '\n', (size_t)(end - at)) + 1; /* with which every line ends */
        buffer_text(out, "# ");
        buffer_add(out, at, (size_t)(next - at));
    }
}

static void add_hints(struct buffer *out, struct arena *arena, const struct declaration *declarations, enum declaration_kind kind,
                      const char *title, enum language language)
{
    bool any = false;
    for (const struct declaration *d = declarations; d; d = d->next) {
        if (d->kind != kind)
            continue;
        if (!any)
            buffer_print(out, "\n# ---- %s ----\n", title);
        any = true;
        add_hint(out, arena, d, AMENDMENT_REPLACE, language);
    }
}

/* The rules of lines, each as a line to be changed within its 各. Those in a branch of 場合 are amended with the whole. */
static void add_line_hints(struct buffer *out, struct arena *arena, const struct declaration *declarations,
                           const char *title, enum language language)
{
    bool any = false;
    for (const struct declaration *d = declarations; d; d = d->next) {
        struct declaration each = *d, *rules = NULL, **end = &rules;
        if (d->kind != DECLARATION_EACH)
            continue;
        for (const struct declaration *rule = d->body; rule; rule = rule->next) {
            if (rule->kind != DECLARATION_REQUIRE && rule->kind != DECLARATION_DEFINE)
                continue;
            *end = ARENA_NEW(arena, struct declaration);
            **end = *rule;
            (*end)->amendment = AMENDMENT_REPLACE;
            (*end)->next = NULL;
            end = &(*end)->next;
        }
        if (!rules)
            continue;
        if (!any)
            buffer_print(out, "\n# ---- %s ----\n", title);
        any = true;
        each.body = rules;
        add_hint(out, arena, &each, AMENDMENT_NONE, language);
    }
}

static void add_amendment(struct buffer *out, struct arena *arena, const struct yoko_scheme *base,
                          const struct yoko_scaffold *scaffold)
{
    bool in_english = scaffold->english;
    enum language language = in_english ? LANGUAGE_ENGLISH : LANGUAGE_JAPANESE;
    const struct declaration *declarations = base->checked->declarations;
    add_filled(
        out,
        in_english
            ? "# Only what is changed against {BASE} is written here; all else is taken over as it stands "
              "there.\n"
              "# Delete the # and the space in front of a line below and change the line. There are also:\n"
              "#     add require 《…》 \"…\": …          what was not there before (its clause too: add "
              "clause … \"…\")\n"
              "#     delete require 《…》              what is there no more\n"
              "#     amend choices … { … }            all its members, those of before too\n"
              "# `yoko doc {ID} --consolidated` shows the whole text as it then stands.\n\n"
            : "# ここには {BASE} から変わるところだけを書きます。書かないことは、すべて元のままです。\n"
              "# 変えたい行の先頭の「# 」を消し、値を書き換えてください。ほかに、次のようにも書けます：\n"
              "#     加える 要件 《…》 「…」: …        前になかったもの（条も新しければ 加える 条文 … "
              "「…」）\n"
              "#     削る 要件 《…》                   なくなったもの\n"
              "#     改める 選択肢 … { … }             選択肢を変える。前からあるものも並べます\n"
              "# 「yoko doc {ID} --consolidated」で、変わった後の全文を表示します。\n\n",
        scaffold->id, base->program->id);
    buffer_print(out, in_english ? "scheme %s " : "制度 %s ", scaffold->id);
    print_in_quotes(out, base->program->title, language);
    buffer_text(out, "\n");
    buffer_print(out, in_english ? "base %s\n" : "基礎 %s\n", base->program->id);
    if (base->checked->effective) {
        static const char era[] = "令和"; /* as guidelines have it; days before are written by the calendar year */
        char iso[11];
        int year, month, day;
        date_print(base->checked->effective, iso);
        date_parts(base->checked->effective, &year, &month, &day);
        const char *written = year - date_era(era, strlen(era)) > 1
                                  ? arena_print(arena, "%s%d年%d月%d日", era, year - date_era(era, strlen(era)), month, day)
                                  : iso;
        buffer_print(out, in_english ? "# effective %s    # the day from which it holds\n" : "# 施行 %s    # いつからの要綱か\n",
                     in_english ? iso : written);
    }
    if (base->checked->source_title) {
        buffer_text(out, in_english ? "# source " : "# 出典 ");
        print_in_quotes(out, base->checked->source_title, language);
        buffer_text(out, in_english ? "    # the name and number of the guideline\n" : "    # 要綱の名前や番号\n");
    }
    add_hints(out, arena, declarations, DECLARATION_CONSTANT, in_english ? "constants" : "定数", language);
    add_hints(out, arena, declarations, DECLARATION_TABLE, in_english ? "tables" : "表", language);
    add_hints(out, arena, declarations, DECLARATION_DEFINE, in_english ? "definitions" : "定義", language);
    add_hints(out, arena, declarations, DECLARATION_REQUIRE, in_english ? "requirements" : "要件", language);
    add_line_hints(out, arena, declarations, in_english ? "lines" : "明細ごとの規則", language);
    add_hints(out, arena, declarations, DECLARATION_RESULT, in_english ? "results" : "結果", language);
    add_hints(out, arena, declarations, DECLARATION_DUTY, in_english ? "duties" : "義務", language);
    add_hints(out, arena, declarations, DECLARATION_DOCUMENT, in_english ? "documents" : "書類", language);
}

/* ---- the entry ---- */

static void release_scheme(void *scheme)
{
    arena_end(&((struct yoko_scheme *)scheme)->arena);
}

static enum yoko_status start(struct yoko *yoko, void *request)
{
    const struct yoko_scaffold *scaffold = ((struct starting *)request)->scaffold;
    if (!is_scheme_id(scaffold->id)) {
        diagnose(&yoko->diagnostics, Y0862, nowhere, scaffold->id, (const char *)NULL);
        return YOKO_USAGE;
    }
    struct buffer *out = &yoko->scratch;
    if (!scaffold->base) {
        add_filled(out, scaffold->english ? english : japanese, scaffold->id, "");
    } else {
        struct yoko_scheme *base = ARENA_NEW(&yoko->arena, struct yoko_scheme);
        arena_begin(&base->arena, &yoko->memory);
        memory_adopt(&yoko->arena, base, release_scheme);
        enum yoko_status status = load_named(yoko, base, scaffold->base);
        if (status != YOKO_OK)
            return status;
        diagnostics_begin(&yoko->diagnostics, &yoko->arena); /* warnings about the base are not asked for */
        if (!base->checked) {
            diagnose(&yoko->diagnostics, Y0864, nowhere, yoko_scheme_id(base), (const char *)NULL);
            return YOKO_USAGE;
        }
        buffer_end(out);
        add_amendment(out, &yoko->arena, base, scaffold);
    }
    buffer_whole(out, &yoko->memory);
    return scaffold->write(scaffold->write_context, out->bytes, out->length) == 0 ? YOKO_OK : YOKO_SYSTEM;
}

enum yoko_status yoko_scaffold(struct yoko *yoko, const struct yoko_scaffold *scaffold)
{
    struct starting starting = {scaffold};
    return yoko_enter(yoko, start, &starting);
}
