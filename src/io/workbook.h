/* SPDX-License-Identifier: Apache-2.0 */
/* The library that writes workbooks (libxlsxwriter), loaded when a workbook is asked for.
 *
 * It brings a whole library of cryptography with it, and loading both took longer than deciding an
 * application: so it is no library that the program is linked with. Its functions are called through the
 * pointers here, which have the types of its header.
 */
#ifndef YOKO_IO_WORKBOOK_H
#define YOKO_IO_WORKBOOK_H

#include <stdbool.h>
#include <xlsxwriter.h>

#define WORKBOOK_FUNCTIONS(FUNCTION)                                                                         \
    FUNCTION(workbook_new_opt)                                                                               \
    FUNCTION(workbook_add_worksheet)                                                                         \
    FUNCTION(workbook_add_format)                                                                            \
    FUNCTION(workbook_add_chart)                                                                             \
    FUNCTION(lxw_workbook_free)                                                                              \
    FUNCTION(workbook_close)                                                                                 \
    FUNCTION(worksheet_write_string)                                                                         \
    FUNCTION(worksheet_write_number)                                                                         \
    FUNCTION(worksheet_write_datetime)                                                                       \
    FUNCTION(worksheet_set_row)                                                                              \
    FUNCTION(worksheet_repeat_rows)                                                                          \
    FUNCTION(worksheet_set_footer)                                                                           \
    FUNCTION(worksheet_set_column)                                                                           \
    FUNCTION(worksheet_set_landscape)                                                                        \
    FUNCTION(worksheet_set_paper)                                                                            \
    FUNCTION(worksheet_fit_to_pages)                                                                         \
    FUNCTION(worksheet_freeze_panes)                                                                         \
    FUNCTION(worksheet_autofilter)                                                                           \
    FUNCTION(worksheet_insert_chart_opt)                                                                     \
    FUNCTION(format_set_align)                                                                               \
    FUNCTION(format_set_bg_color)                                                                            \
    FUNCTION(format_set_bold)                                                                                \
    FUNCTION(format_set_font_name)                                                                           \
    FUNCTION(format_set_indent)                                                                              \
    FUNCTION(format_set_bottom)                                                                              \
    FUNCTION(format_set_num_format)                                                                          \
    FUNCTION(format_set_text_wrap)                                                                           \
    FUNCTION(chart_add_series)                                                                               \
    FUNCTION(chart_series_set_categories)                                                                    \
    FUNCTION(chart_series_set_values)                                                                        \
    FUNCTION(chart_series_set_name)                                                                          \
    FUNCTION(chart_title_set_name)                                                                           \
    FUNCTION(chart_axis_set_num_format)                                                                      \
    FUNCTION(chart_legend_set_position)

struct workbook_library {
    void *handle;
#define FUNCTION(name) __typeof__(name) *name;
    WORKBOOK_FUNCTIONS(FUNCTION)
#undef FUNCTION
};

/* Loads it; false, with errno ELIBACC, when it is not installed or lacks a function. */
bool workbook_library_open(struct workbook_library *library);
/* Writes the workbook's file, and ends the workbook: workbook_close, one at a time in the process. */
lxw_error workbook_library_write(const struct workbook_library *library, lxw_workbook *workbook);
/* Nothing that it made may be used any more. Of one that is not open: nothing. */
void workbook_library_close(struct workbook_library *library);

#endif
