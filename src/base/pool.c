/* SPDX-License-Identifier: Apache-2.0 */
/* The pool: one queue under one lock. Tasks are large (some thousand records), so the lock is taken seldom. A
 * thread costs more than deciding an application, so none is started before the second task. */
#include <config.h>

#include "base/pool.h"

#include "base/affinity.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LOOKS 4000 /* before a thread sleeps: some 50 to 200 microseconds */

struct worker {
    struct pool *pool;
    unsigned number;
    pthread_t thread;
};

struct pool {
    pthread_mutex_t lock;
    pthread_cond_t work; /* something is queued, or the pool ends */
    pthread_cond_t done; /* a task came to its end */
    struct task *first, **last;
    bool ending;
    bool patient;     /* whoever waits looks a while before it sleeps */
    unsigned changes; /* of what anybody waits for: written under the lock, read without it, too */
    unsigned threads; /* that there may be */
    unsigned started; /* that there are */
    bool used;        /* a task was submitted */
    struct affinity affinity;
    struct worker workers[]; /* [0] is the caller, who has no thread here */
};

unsigned pool_processors(void)
{
#ifdef CPU_COUNT
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof allowed, &allowed) == 0 && CPU_COUNT(&allowed) > 0)
        return (unsigned)CPU_COUNT(&allowed);
#endif
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (unsigned)online : 1;
}

static void pause_a_little(void)
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

/* Says to whoever looks that something has come; the lock is held. Sleepers are woken besides. */
static void note_change(struct pool *pool)
{
    __atomic_store_n(&pool->changes, pool->changes + 1, __ATOMIC_RELEASE);
}

/* Waits until something has changed, maybe not what was waited for; the lock is held before and after. Waking
 * a thread that sleeps takes longer than deciding some thousand records, so it looks a while first. */
static void wait_for_change(struct pool *pool, pthread_cond_t *condition)
{
    unsigned seen = pool->changes;
    if (pool->patient) { /* with more threads than processors it would keep somebody from working */
        pthread_mutex_unlock(&pool->lock);
        for (unsigned i = 0; i < LOOKS && __atomic_load_n(&pool->changes, __ATOMIC_ACQUIRE) == seen; i++)
            pause_a_little();
        pthread_mutex_lock(&pool->lock);
    }
    if (pool->changes == seen)
        pthread_cond_wait(condition, &pool->lock);
}

/* Takes the oldest task off the queue and runs it; the lock is held before and after. */
static void run_oldest(struct pool *pool, unsigned worker)
{
    struct task *task = pool->first;
    pool->first = task->next;
    if (!pool->first)
        pool->last = &pool->first;
    pthread_mutex_unlock(&pool->lock);
    task->run(task, worker);
    pthread_mutex_lock(&pool->lock);
    task->done = true;
    note_change(pool);
    pthread_cond_broadcast(&pool->done);
}

static void *work(void *user)
{
    struct worker *worker = user;
    struct pool *pool = worker->pool;
    pthread_mutex_lock(&pool->lock);
    for (;;) {
        if (pool->first)
            run_oldest(pool, worker->number);
        else if (pool->ending)
            break;
        else
            wait_for_change(pool, &pool->work);
    }
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

/* In a sandbox a thread cannot be told where to run: then it runs anywhere. */
static bool create(struct pool *pool, struct worker *worker)
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    affinity_make(&pool->affinity, worker->number, &attributes);
    bool created = pthread_create(&worker->thread, &attributes, work, worker) == 0 ||
                   pthread_create(&worker->thread, NULL, work, worker) == 0;
    pthread_attr_destroy(&attributes);
    return created;
}

/* One more thread; the lock is held. Signals are for the thread that has handlers in mind, so the others take
 * none. Where the system has no more threads, those there are do. */
static void start(struct pool *pool)
{
    struct worker *worker = &pool->workers[pool->started];
    sigset_t all, before;
    *worker = (struct worker){.pool = pool, .number = pool->started};
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    if (create(pool, worker))
        pool->started++;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

/* The lock is held for a moment only, so whoever finds it taken had better look again than sleep. */
static void make_lock(pthread_mutex_t *lock)
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
#ifdef PTHREAD_ADAPTIVE_MUTEX_INITIALIZER_NP
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ADAPTIVE_NP);
#endif
    pthread_mutex_init(lock, &attributes);
    pthread_mutexattr_destroy(&attributes);
}

struct pool *pool_create(struct memory *memory, unsigned threads)
{
    unsigned processors = pool_processors();
    if (threads == 0)
        threads = processors;
    if (threads > POOL_MOST)
        threads = POOL_MOST;
    size_t size = sizeof(struct pool) + threads * sizeof(struct worker);
    struct pool *pool = memory_try(memory, NULL, size);
    if (!pool)
        return NULL;
    memset(pool, 0, size);
    make_lock(&pool->lock);
    pthread_cond_init(&pool->work, NULL);
    pthread_cond_init(&pool->done, NULL);
    pool->last = &pool->first;
    pool->threads = threads;
    pool->patient = threads <= processors;
    pool->started = 1;
    affinity_begin(&pool->affinity, threads);
    return pool;
}

void pool_destroy(struct pool *pool)
{
    if (!pool)
        return;
    pthread_mutex_lock(&pool->lock);
    pool->ending = true;
    while (pool->first)
        run_oldest(pool, 0);
    note_change(pool);
    pthread_cond_broadcast(&pool->work);
    pthread_mutex_unlock(&pool->lock);
    for (unsigned i = 1; i < pool->started; i++)
        pthread_join(pool->workers[i].thread, NULL);
    pthread_cond_destroy(&pool->work);
    pthread_cond_destroy(&pool->done);
    pthread_mutex_destroy(&pool->lock);
    free(pool);
}

unsigned pool_threads(const struct pool *pool)
{
    return pool->threads;
}

void pool_submit(struct pool *pool, struct task *task)
{
    task->next = NULL;
    task->done = false;
    pthread_mutex_lock(&pool->lock);
    if (pool->used && pool->started < pool->threads)
        start(pool);
    pool->used = true;
    *pool->last = task;
    pool->last = &task->next;
    note_change(pool);
    pthread_cond_signal(&pool->work);
    pthread_mutex_unlock(&pool->lock);
}

void pool_wait(struct pool *pool, struct task *task)
{
    pthread_mutex_lock(&pool->lock);
    bool waits = !task->done && pool->started > 1; /* alone, the caller is in nobody's way */
    if (waits) {
        pthread_mutex_unlock(&pool->lock);
        affinity_keep(&pool->affinity);
        pthread_mutex_lock(&pool->lock);
    }
    while (!task->done) {
        if (pool->first)
            run_oldest(pool, 0);
        else
            wait_for_change(pool, &pool->done);
    }
    pthread_mutex_unlock(&pool->lock);
    if (waits)
        affinity_leave(&pool->affinity);
}
