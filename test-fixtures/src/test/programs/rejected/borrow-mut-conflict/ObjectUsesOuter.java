import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** An object that uses the object around it borrows it for the call. */
@MustRelease("close")
class ObjectUsesOuter implements AutoCloseable {
  private final @Own Res part = Res.open();
  private int lines;

  static void write(@NonEscaping Runnable action, @Mut ObjectUsesOuter other) {
    action.run();
    other.add();
  }

  static void read(@NonEscaping Runnable action, @Ref ObjectUsesOuter other) {
    action.run();
    other.lines();
  }

  int lines() {
    return lines;
  }

  void add(@Mut ObjectUsesOuter this) {
    lines++;
  }

  void readInside(@Mut ObjectUsesOuter this) {
    write(
        new Runnable() {
          @Override
          public void run() {
            lines();
          }
        },
        this); //! borrow.mut.conflict
  }

  void writtenInside(@Mut ObjectUsesOuter this) {
    read(
        new Runnable() {
          @Override
          public void run() {
            ObjectUsesOuter.this.part.set(1);
          }
        },
        this); //! borrow.mut.conflict
  }

  @Override
  public void close() {
    part.close();
  }
}
