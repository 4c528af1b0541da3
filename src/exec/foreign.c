/* SPDX-License-Identifier: Apache-2.0 */
/* The frames of calls, by libffi. Without it, no function is ever ready. */
#include <config.h>

#include "exec/foreign.h"

#if HAVE_FFI

#include <ffi.h>

/* context, count, two places an operand and two of the result, answers */
#define PLACES_MOST (2 * FOREIGN_OPERANDS_MOST + 5)

struct foreign_frame {
    ffi_cif cif;
    bool column;
    uint32_t passed, returned; /* places of operands and of the result */
    ffi_type *types[PLACES_MOST];
};

static ffi_type *place_type(const struct foreign_value *value)
{
    switch (value->format.type) {
    case TYPE_TRUTH:
        return &ffi_type_uint8;
    case TYPE_DATE:
    case TYPE_YEAR:
        return &ffi_type_sint32;
    case TYPE_TEXT:
        return &ffi_type_pointer;
    default:
        return &ffi_type_sint64;
    }
}

bool foreign_prepare(struct arena *arena, const struct foreign *foreign, struct foreign_binding *binding)
{
    struct foreign_frame *frame = ARENA_NEW(arena, struct foreign_frame);
    unsigned count = 0;
    frame->column = foreign->column;
    if (binding->has_context)
        frame->types[count++] = &ffi_type_pointer;
    if (foreign->column)
        frame->types[count++] = sizeof(size_t) == 8 ? &ffi_type_uint64 : &ffi_type_uint32;
    for (uint32_t i = 0; i < foreign->operand_count; i++)
        for (uint32_t k = 0; k < foreign_places(&foreign->operands[i]); k++, frame->passed++)
            frame->types[count++] = foreign->column ? &ffi_type_pointer : place_type(&foreign->operands[i]);
    frame->returned = foreign_places(&foreign->result);
    for (uint32_t k = 0; k < frame->returned; k++)
        frame->types[count++] = &ffi_type_pointer;
    if (foreign->column)
        frame->types[count++] = &ffi_type_pointer;
    binding->frame = frame;
    return ffi_prep_cif(&frame->cif, FFI_DEFAULT_ABI, count, &ffi_type_sint, frame->types) == FFI_OK;
}

int foreign_invoke(const struct foreign_binding *binding, void **operands, size_t count, int *answers)
{
    /* Everything is handed over by its address: of an operand where it lies, of a pointer a copy of it. */
    const struct foreign_frame *frame = binding->frame;
    ffi_cif cif = frame->cif;
    void *values[PLACES_MOST], *context = binding->context;
    unsigned at = 0;
    ffi_arg answer = 0;
    if (binding->has_context)
        values[at++] = &context;
    if (frame->column)
        values[at++] = &count;
    for (uint32_t i = 0; i < frame->passed; i++)
        values[at++] = frame->column ? &operands[i] : operands[i];
    for (uint32_t i = 0; i < frame->returned; i++)
        values[at++] = &operands[frame->passed + i];
    if (frame->column)
        values[at++] = &answers;
    ffi_call(&cif, binding->function, &answer, values);
    return (int)answer;
}

#else

bool foreign_prepare(struct arena *arena, const struct foreign *foreign, struct foreign_binding *binding)
{
    (void)arena;
    (void)foreign;
    binding->fault = FOREIGN_UNSUPPORTED;
    return false;
}

int foreign_invoke(const struct foreign_binding *binding, void **operands, size_t count, int *answers)
{
    (void)binding;
    (void)operands;
    (void)count;
    (void)answers;
    return -1;
}

#endif
