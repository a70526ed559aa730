package dev.freehold.pools.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.Watch;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A pool, and the model of what it has to do. */
@Unsafe("it misuses pools on purpose")
final class World {
  /** In no slot that there is. */
  private static final long NO_HANDLE = 1L << 23;

  /** Who has the pool: the first to use it. */
  enum Owner {
    NOBODY,
    HERE,
    ELSEWHERE
  }

  final Kind kind;
  final PoolUnderTest pool;
  final PoolUnderTest other;
  final Cell foreign;
  final List<HandleModel> handles = new ArrayList<>();
  boolean isClosed;
  private Owner owner = Owner.NOBODY;
  private Watch watch;
  private boolean wasWatched;
  private int capacity;
  private final Map<Cell, SlotModel> slots = new IdentityHashMap<>();
  private final List<SlotModel> known = new ArrayList<>();

  World(Kind kind) {
    this.kind = kind;
    this.capacity = kind.slots();
    this.pool = new PoolUnderTest(kind);
    this.other = new PoolUnderTest(kind);
    this.foreign = other.alloc();
  }

  /** Does all steps; throws where the pool and the model differ. */
  static void run(Kind kind, List<Operation> sequence) {
    World world = new World(kind);
    for (Operation operation : sequence) {
      operation.run(world);
      world.check();
    }
    world.end();
  }

  /** One of the slots seen so far, or null. */
  SlotModel slot(int pick) {
    return known.isEmpty() ? null : known.get(pick % known.size());
  }

  /** One of the handles given out so far, or null. */
  HandleModel handle(int pick) {
    return handles.isEmpty() ? null : handles.get(pick % handles.size());
  }

  /** A number that was never a handle. */
  long noHandle(boolean negative) {
    return negative ? -1 : NO_HANDLE;
  }

  boolean isFull() {
    return inUse() == kind.most();
  }

  int inUse() {
    return (int) known.stream().filter(slot -> slot.isLive).count();
  }

  int kept() {
    return (int) known.stream().filter(slot -> slot.isKept).count();
  }

  /** They end with the pool, or are all removed. */
  void endKept() {
    for (SlotModel slot : known) {
      if (slot.isKept) {
        slot.isKept = false;
        slot.isLive = false;
      }
    }
  }

  /** What is known of an element that the pool lends. */
  SlotModel of(Cell element) {
    return slots.get(element);
  }

  void allocated(Cell element) {
    SlotModel slot = slots.get(element);
    if (slot == null) {
      slot = seen(element);
    } else {
      assertFalse(isWatched(), "a watched element was handed out again");
    }
    assertFalse(slot.isLive, "a slot in use was handed out again");
    slot.allocate(kind.init());
  }

  private SlotModel seen(Cell element) {
    SlotModel slot = new SlotModel(element);
    if (isWatched()) {
      slot.isMadeAnew(kind.init());
    } else if (!wasWatched) {
      slot.isUntouched(kind.init());
      assertTrue(known.size() < kind.most(), "more elements than slots");
    }
    slots.put(element, slot);
    known.add(slot);
    return slot;
  }

  /** Does it in this thread or in the other. */
  <T> T in(boolean elsewhere, Supplier<T> action) {
    return elsewhere ? Elsewhere.get(action) : action.get();
  }

  /** Whether the thread may use the pool; it has the pool then, if nobody had. */
  boolean enters(boolean elsewhere) {
    if (kind.threads() == Threads.ANY) {
      return true;
    }
    Owner user = elsewhere ? Owner.ELSEWHERE : Owner.HERE;
    if (owner == Owner.NOBODY) {
      owner = user;
    }
    return owner == user;
  }

  void handedOver() {
    owner = Owner.NOBODY;
  }

  boolean isElsewhere() {
    return owner == Owner.ELSEWHERE;
  }

  boolean isWatched() {
    return watch != null;
  }

  /** From now on every allocation makes a new element. */
  void watchedBy(Watch begun) {
    watch = begun;
    wasWatched = true;
  }

  void endWatch() {
    watch.close();
    watch = null;
  }

  /** What must hold after every step. */
  void check() {
    for (SlotModel slot : known) {
      if (slot.isUsable()) {
        slot.check();
      } else if (slot.isLive) {
        slot.checkRefused();
      }
    }
    if (!isClosed) {
      assertEquals(inUse(), pool.inUse(), "slots in use");
      assertEquals(kept(), pool.kept(), "elements that the pool keeps");
      int before = capacity;
      capacity = pool.capacity();
      assertTrue(before <= capacity && capacity <= kind.most(), "capacity " + capacity);
    }
  }

  /** Gives back what the pool does not keep, after which it must let itself be closed. */
  void end() {
    if (!isClosed) {
      boolean elsewhere = isElsewhere();
      for (HandleModel handle : handles) {
        if (handle.namesDetached()) {
          pool.attach(handle.value());
        }
      }
      known.stream()
          .filter(slot -> slot.isLive && !slot.isKept)
          .forEach(slot -> free(slot, elsewhere));
      in(elsewhere, () -> done(pool::close));
    }
    done(() -> other.free(foreign));
    other.close();
  }

  private void free(SlotModel slot, boolean elsewhere) {
    in(elsewhere, () -> done(() -> pool.free(slot.element)));
  }

  private static Object done(Runnable action) {
    action.run();
    return true;
  }
}
