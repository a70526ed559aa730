package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.allocation.OrdinaryRing;
import dev.freehold.benchmarks.runtime.peers.NettyThreads;
import dev.freehold.benchmarks.runtime.peers.RecycledQuote;
import dev.freehold.benchmarks.runtime.peers.StormpotPools;
import dev.freehold.benchmarks.runtime.peers.StormpotQuote;
import dev.freehold.benchmarks.runtime.threads.PinnedThread;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Two threads, each on a core of its own, do the same to one pool: take an element, write one
 * field, and give back the oldest of the 512 that the thread has in use.
 */
@Unsafe("keeps elements of a pool in an array, for as long as the process lasts")
@Threads(2)
public class SharedAllocation {
  /** The collector takes back what the rings forget. */
  @Benchmark
  public void ordinary(PinnedThread thread, OrdinaryRing ring, Blackhole blackhole) {
    int place = ring.next();
    PlainQuote quote = new PlainQuote();
    quote.id(place);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** A generated pool, whose elements one thread uses at a time. */
  @Benchmark
  public void freehold(
      PinnedThread thread, FreeholdPool shared, FreeholdRing ring, Blackhole blackhole) {
    int place = ring.next();
    SharedQuotePool.Element quote = shared.pool.alloc();
    quote.id(place);
    shared.pool.free(ring.live[place]);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** A generated pool in which each thread keeps its free slots for itself, as Netty's does. */
  @Benchmark
  public void freeholdByOwners(
      PinnedThread thread, OwnersPool shared, OwnersRing ring, Blackhole blackhole) {
    int place = ring.next();
    OwnersQuotePool.Element quote = shared.pool.alloc();
    quote.id(place);
    shared.pool.free(ring.live[place]);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** A generated pool, whose elements many threads may use at once. */
  @Benchmark
  public void freeholdOrdered(
      PinnedThread thread, OrderedPool shared, OrderedRing ring, Blackhole blackhole) {
    int place = ring.next();
    OrderedQuotePool.Element quote = shared.pool.alloc();
    quote.id(place);
    shared.pool.free(ring.live[place]);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** One stack of free slots that all threads change. */
  @Benchmark
  public void treiber(
      PinnedThread thread, TreiberPool pool, TreiberRing ring, Blackhole blackhole) {
    int place = ring.next();
    int slot = pool.stack.pop();
    PlainQuote quote = pool.quotes[slot];
    quote.id(place);
    pool.stack.push(ring.live[place]);
    ring.live[place] = slot;
    blackhole.consume(quote);
  }

  /** Free objects in a queue of JCTools, for many producers and many consumers. */
  @Benchmark
  public void jctools(
      PinnedThread thread, JctoolsPool pool, JctoolsRing ring, Blackhole blackhole) {
    int place = ring.next();
    PlainQuote quote = pool.free.poll();
    quote.id(place);
    pool.free.offer(ring.live[place]);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** Netty's recycler, on threads of Netty's own kind. */
  @Benchmark
  @Fork(jvmArgsAppend = {"-Djmh.executor=CUSTOM", "-Djmh.executor.class=" + NettyThreads.NAME})
  public void netty(PinnedThread thread, NettyPool pool, NettyRing ring, Blackhole blackhole) {
    int place = ring.next();
    RecycledQuote quote = pool.recycler.get();
    quote.id(place);
    ring.live[place].recycle();
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** Stormpot. */
  @Benchmark
  public void stormpot(
      PinnedThread thread, StormpotPool pool, StormpotRing ring, Blackhole blackhole)
      throws InterruptedException {
    int place = ring.next();
    StormpotQuote quote = pool.tap.claim(StormpotPools.TIMEOUT);
    quote.id(place);
    ring.live[place].release();
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** Apache Commons Pool. */
  @Benchmark
  public void commonsPool(
      PinnedThread thread, CommonsPool pool, CommonsPoolRing ring, Blackhole blackhole)
      throws Exception {
    int place = ring.next();
    PlainQuote quote = pool.objects.borrowObject();
    quote.id(place);
    pool.objects.returnObject(ring.live[place]);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }
}
