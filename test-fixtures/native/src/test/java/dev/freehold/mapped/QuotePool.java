package dev.freehold.mapped;

import dev.freehold.*;
import dev.freehold.internal.MappedSlots;
import dev.freehold.internal.Nullable;
import dev.freehold.internal.Releases;
import dev.freehold.internal.SlotElement;
import dev.freehold.pool.Pool;
import dev.freehold.pool.PoolElement;
import java.io.IOException;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;

@MustRelease("close")
@Unsafe("stands for what is generated")
final class QuotePool extends MappedSlots implements Pool<Quote> {
  static final StructLayout LAYOUT =
      MemoryLayout.structLayout(
              ValueLayout.JAVA_LONG.withName("id"),
              ValueLayout.JAVA_INT.withName("revision"),
              MemoryLayout.paddingLayout(4),
              ValueLayout.JAVA_DOUBLE.withName("price"),
              ValueLayout.JAVA_LONG.withName("checksum"))
          .withName("Quote");

  private final Element[] elements$;

  private QuotePool(Path file) throws IOException {
    super("QuotePool", 8, file, LAYOUT);
    elements$ = new Element[8];
    for (int slot = 0; slot < elements$.length; slot++) {
      elements$[slot] = new Element(this, slot, memory$(), slot * LAYOUT.byteSize());
    }
  }

  public static @Own QuotePool open(Path file) throws IOException {
    return new QuotePool(file);
  }

  @Override
  protected Element element$(int slot) {
    return elements$[slot];
  }

  @Override
  protected Element renew$(int slot) {
    Element element = new Element(this, slot, memory$(), slot * LAYOUT.byteSize());
    elements$[slot] = element;
    return element;
  }

  @Override
  protected Element reader$(int slot, MemorySegment memory) {
    return new Element(this, slot, memory, slot * LAYOUT.byteSize());
  }

  @Override
  public @Own Element alloc() {
    int slot = pop$();
    return take$(slot == NONE ? popSlowly$() : slot);
  }

  @Override
  public @Own @Nullable Element tryAlloc() {
    int slot = pop$();
    if (slot == NONE) {
      slot = tryPopSlowly$();
    }
    return slot == NONE ? null : take$(slot);
  }

  private @Own Element take$(int slot) {
    Element element = elements$[slot];
    element.allocated$();
    return element;
  }

  @Override
  @Releases
  public void free(@Own Quote element) {
    free$(own$(element));
  }

  private Element own$(Quote element) {
    if (element instanceof Element own && own.pool$ == this) {
      return own;
    }
    throw foreign$(element);
  }

  public long commit(@Own Quote element) {
    return commit$(own$(element));
  }

  public long replace(long handle, @Own Quote element) {
    return replace$(handle, own$(element));
  }

  public @Own Element copy(long handle) {
    int original = committedSlot$(handle);
    Element copy = alloc();
    copy$(original, copy);
    return copy;
  }

  public @Ref Element at(long handle) {
    return (Element) read$(handle);
  }

  @Override
  public void close(@Own QuotePool this) {
    closeFile$();
  }

  @Unsafe("stands for what is generated")
  static final class Element extends SlotElement implements Quote, PoolElement {
    private final QuotePool pool$;
    private final MemorySegment memory$;
    private final long offset$;

    private Element(QuotePool pool, int slot, MemorySegment memory, long offset) {
      super(slot);
      this.pool$ = pool;
      this.memory$ = memory;
      this.offset$ = offset;
    }

    @Override
    public long id(@Ref Element this) {
      checkLive$();
      return memory$.get(ValueLayout.JAVA_LONG, offset$);
    }

    @Override
    public void id(@Mut Element this, long value) {
      checkLive$();
      memory$.set(ValueLayout.JAVA_LONG, offset$, value);
    }

    @Override
    public int revision(@Ref Element this) {
      checkLive$();
      return memory$.get(ValueLayout.JAVA_INT, offset$ + 8);
    }

    @Override
    public void revision(@Mut Element this, int value) {
      checkLive$();
      memory$.set(ValueLayout.JAVA_INT, offset$ + 8, value);
    }

    @Override
    public double price(@Ref Element this) {
      checkLive$();
      return memory$.get(ValueLayout.JAVA_DOUBLE, offset$ + 16);
    }

    @Override
    public void price(@Mut Element this, double value) {
      checkLive$();
      memory$.set(ValueLayout.JAVA_DOUBLE, offset$ + 16, value);
    }

    @Override
    public long checksum(@Ref Element this) {
      checkLive$();
      return memory$.get(ValueLayout.JAVA_LONG, offset$ + 24);
    }

    @Override
    public void checksum(@Mut Element this, long value) {
      checkLive$();
      memory$.set(ValueLayout.JAVA_LONG, offset$ + 24, value);
    }

    @Override
    public void close(@Own Element this) {
      pool$.free$(this);
    }

    private void allocated$() {
      allocate$();
    }

    private void checkLive$() {
      if ((generation$ & 1) == 0) {
        throw notLive$();
      }
    }

    @Override
    protected String poolName$() {
      return "QuotePool";
    }
  }
}
