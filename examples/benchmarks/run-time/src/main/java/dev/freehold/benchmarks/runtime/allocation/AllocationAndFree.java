package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.DynamicQuotePool;
import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.QuotePool;
import dev.freehold.benchmarks.runtime.peers.RecycledQuote;
import dev.freehold.benchmarks.runtime.peers.StormpotPools;
import dev.freehold.benchmarks.runtime.peers.StormpotQuote;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Takes an element, writes one field, and gives back the oldest of 512 in use, on one thread. Every
 * peer is set up as its fastest for that.
 */
@Unsafe("keeps elements of a pool in an array, for as long as the process lasts")
public class AllocationAndFree {
  /** The collector takes back what the ring forgets. */
  @Benchmark
  public void ordinary(OrdinaryRing ring, Blackhole blackhole) {
    int place = ring.next();
    PlainQuote quote = new PlainQuote();
    quote.id(place);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** A generated pool of a fixed number of slots. */
  @Benchmark
  public void fixed(FixedRing ring, Blackhole blackhole) {
    int place = ring.next();
    QuotePool.Element quote = ring.pool.alloc();
    quote.id(place);
    ring.pool.free(ring.live[place]);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** A generated pool that has grown from one chunk to all its slots. */
  @Benchmark
  public void dynamic(DynamicRing ring, Blackhole blackhole) {
    int place = ring.next();
    DynamicQuotePool.Element quote = ring.pool.alloc();
    quote.id(place);
    ring.pool.free(ring.live[place]);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** Free objects in a queue of JCTools. */
  @Benchmark
  public void jctools(JctoolsRing ring, Blackhole blackhole) {
    int place = ring.next();
    PlainQuote quote = ring.free.poll();
    quote.id(place);
    ring.free.offer(ring.live[place]);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** Netty's recycler. */
  @Benchmark
  public void netty(NettyRing ring, Blackhole blackhole) {
    int place = ring.next();
    RecycledQuote quote = ring.recycler.get();
    quote.id(place);
    ring.live[place].recycle();
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** Stormpot. */
  @Benchmark
  public void stormpot(StormpotRing ring, Blackhole blackhole) throws InterruptedException {
    int place = ring.next();
    StormpotQuote quote = ring.tap.claim(StormpotPools.TIMEOUT);
    quote.id(place);
    ring.live[place].release();
    ring.live[place] = quote;
    blackhole.consume(quote);
  }

  /** Apache Commons Pool. */
  @Benchmark
  public void commonsPool(CommonsPoolRing ring, Blackhole blackhole) throws Exception {
    int place = ring.next();
    PlainQuote quote = ring.pool.borrowObject();
    quote.id(place);
    ring.pool.returnObject(ring.live[place]);
    ring.live[place] = quote;
    blackhole.consume(quote);
  }
}
