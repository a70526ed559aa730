package live;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.Unsafe;
import world.Choices;
import world.Failed;

/** A resource that notices uses that no rule allows. */
@MustRelease("close")
@Unsafe("is there to be used wrongly")
public final class Res implements AutoCloseable {
  private int value;
  private boolean closed;
  private boolean lentToWrite;
  private int lentToRead;

  /** How often it was written. */
  int writes;

  /** How often it was used at all. */
  int uses;

  /** Opens one. */
  public Res() {
    Ledger.opened(this);
  }

  /** Opens one with a value. */
  public Res(int value) {
    this();
    this.value = value;
  }

  /** Opens one, or not. */
  public Res(Choices choices) throws Failed {
    choices.mayFail();
    Ledger.opened(this);
  }

  /** Reads it. */
  public int get(@Ref Res this) {
    touch(false);
    return value;
  }

  /** Writes it. */
  public void set(@Mut Res this, int value) {
    touch(true);
    this.value = value;
  }

  /** Is lent for writing while a function runs. */
  public void write(@Mut Res this, @NonEscaping Runnable meanwhile) {
    touch(true);
    boolean before = lentToWrite;
    lentToWrite = true;
    meanwhile.run();
    lentToWrite = before;
  }

  /** Is lent for reading while a function runs. */
  public void read(@Ref Res this, @NonEscaping Runnable meanwhile) {
    touch(false);
    lentToRead++;
    meanwhile.run();
    lentToRead--;
  }

  /** Itself, for those who chain calls. */
  public @Mut Res me(@Mut Res this) {
    touch(true);
    return this;
  }

  @Override
  public void close(@Own Res this) {
    touch(true);
    closed = true;
    Ledger.closed(this);
  }

  /** A use; something that lent it before must not be used again where it is a write. */
  void touch(boolean write) {
    if (closed) {
      Ledger.found("use.after.release", "used after its release");
    }
    if (lentToWrite || (write && lentToRead > 0)) {
      Ledger.found("borrow.mut.conflict", "used while somebody else may write or read it");
    }
    uses++;
    if (write) {
      writes++;
    }
  }
}
