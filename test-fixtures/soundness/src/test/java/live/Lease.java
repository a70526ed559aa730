package live;

import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.Unsafe;

/** A resource that borrows another until it is released. */
@MustRelease("close")
@Unsafe("looks at what it borrows when it may not")
public final class Lease implements AutoCloseable {
  private final Res of;
  private final int writes;
  private boolean closed;

  private Lease(Res of) {
    this.of = of;
    of.touch(false);
    this.writes = of.writes;
    Ledger.opened(this);
  }

  /** Leases a resource. */
  @From("of")
  public static @Own Lease of(@Ref Res of) {
    return new Lease(of);
  }

  /** Reads what is leased. */
  public int get() {
    check();
    return of.get();
  }

  @Override
  public void close(@Own Lease this) {
    check();
    closed = true;
    Ledger.closed(this);
  }

  private void check() {
    if (closed) {
      Ledger.found("use.after.release", "a lease is used after its release");
    }
    if (of.writes != writes) {
      Ledger.found("move.while.borrowed", "what is leased was written or released");
    }
  }
}
