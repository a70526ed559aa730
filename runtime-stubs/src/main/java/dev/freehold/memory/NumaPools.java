package dev.freehold.memory;

import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.MemoryPool;
import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One pool for each NUMA node of the machine: a thread allocates from that of the node it runs on,
 * whose memory is near. An element goes back to the pool that it came from, wherever it is
 * released. Threads share the pool of a node, so that it is of a kind that may be shared, unless
 * one thread alone runs on each node.
 *
 * <pre>{@code
 * try (NumaPools<QuotePool> quotes = NumaPools.create(QuotePool::create)) {
 *   Quote quote = quotes.local().alloc();
 *   quote.close();
 * }
 * }</pre>
 *
 * <p>A pool is made when a thread on its node first asks for it, since an operating system puts
 * memory near the thread that first writes into it.
 *
 * @param <P> the pools
 * @since 0.1.0
 */
@MustRelease("close")
public final class NumaPools<P extends @Ref MemoryPool> implements MemoryPool {
  private static final String NAME = "NumaPools";

  private final PoolFactory<? extends P> factory;
  private final CurrentNode currentNode;
  private final AtomicReferenceArray<@Nullable P> pools;
  private volatile boolean closed;

  NumaPools(PoolFactory<? extends P> factory, NumaTopology topology, IntSupplier processor) {
    this.factory = factory;
    this.currentNode = new CurrentNode(topology, processor);
    this.pools = new AtomicReferenceArray<>(topology.nodes().size());
  }

  /**
   * Makes a set for this machine.
   *
   * @param factory makes the pool of a node: {@code QuotePool::create}
   */
  public static <P extends @Ref MemoryPool> @Own NumaPools<P> create(
      PoolFactory<? extends P> factory) {
    return create(factory, NumaTopology.ofThisMachine());
  }

  /** Makes a set for other nodes than the machine's: for some of them, say. */
  public static <P extends @Ref MemoryPool> @Own NumaPools<P> create(
      PoolFactory<? extends P> factory, NumaTopology topology) {
    return new NumaPools<>(factory, topology, CurrentProcessor::number);
  }

  /** The pool of the node on which the present thread runs, or ran lately. */
  public @Ref P local() {
    int node = currentNode.number();
    P pool = pools.get(node);
    return pool == null ? make(node) : pool;
  }

  /** How many nodes there are. */
  public int nodes() {
    return pools.length();
  }

  /** How many slots the pools have together that were made so far. */
  @Override
  public int capacity() {
    requireOpen();
    return made().stream().mapToInt(MemoryPool::capacity).sum();
  }

  /** How many slots of all pools are allocated. */
  @Override
  public int inUse() {
    requireOpen();
    return made().stream().mapToInt(MemoryPool::inUse).sum();
  }

  /**
   * Closes all pools, or none while one is in use. Whatever else closing one throws, the others are
   * closed too.
   *
   * @throws dev.freehold.pool.PoolInUseException if elements of any are allocated; the set is open
   *     then, and can be closed later
   */
  @Override
  public synchronized void close(@Own NumaPools<P> this) {
    if (closed) {
      throw new DoubleReleaseException(
          NAME,
          OwnershipException.NO_SLOT,
          "%s was closed before: close it once, or leave it to try-with-resources".formatted(NAME));
    }
    ReleaseAll<Integer> releases = new ReleaseAll<>(NAME, this::close);
    List<Integer> nodes = nodesWithPools();
    for (int node : nodes) {
      releases.release(node);
      if (pools.get(nodes.get(0)) != null) {
        break; // One is in use: the others are not closed yet, and stay open.
      }
    }
    closed = made().isEmpty();
    releases.finish();
  }

  /** One that is closed is forgotten, so that the set is whole although another cannot be. */
  private void close(int node) {
    boolean open = false;
    try {
      present(node).close();
    } catch (OwnershipException refused) {
      open = !(refused instanceof DoubleReleaseException);
      throw refused;
    } finally {
      if (!open) {
        pools.set(node, null);
      }
    }
  }

  /** One in use refuses to be closed: it comes first, while the others are still open. */
  private List<Integer> nodesWithPools() {
    return IntStream.range(0, pools.length())
        .filter(node -> pools.get(node) != null)
        .boxed()
        .sorted(Comparator.comparing(node -> -present(node).inUse()))
        .toList();
  }

  private P present(int node) {
    return Objects.requireNonNull(pools.get(node));
  }

  private synchronized P make(int node) {
    requireOpen();
    P present = pools.get(node);
    if (present != null) {
      return present;
    }
    P pool = factory.create();
    pools.set(node, pool);
    return pool;
  }

  private void requireOpen() {
    if (closed) {
      throw new UseAfterReleaseException(
          NAME,
          OwnershipException.NO_SLOT,
          "%s was used after it was closed: close it after its last use, or create another"
              .formatted(NAME));
    }
  }

  private List<P> made() {
    List<P> made = new ArrayList<>();
    for (int node = 0; node < pools.length(); node++) {
      P pool = pools.get(node);
      if (pool != null) {
        made.add(pool);
      }
    }
    return made;
  }
}
