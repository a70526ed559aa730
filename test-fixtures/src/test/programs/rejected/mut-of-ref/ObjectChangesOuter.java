import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import shared.Res;

/** In a method that only reads its object, no class without a name may change it. */
@MustRelease("close")
class ObjectChangesOuter implements AutoCloseable {
  private final @Own Res part = Res.open();
  private int lines;

  static void now(@NonEscaping Runnable action) {
    action.run();
  }

  void add(@Mut ObjectChangesOuter this) {
    lines++;
  }

  void implicit() {
    now(
        new Runnable() {
          @Override
          public void run() {
            add(); //! mut.of.ref
          }
        });
  }

  void part() {
    now(
        new Runnable() {
          @Override
          public void run() {
            part.set(1); //! mut.of.ref
          }
        });
  }

  void field() {
    now(
        new Runnable() {
          @Override
          public void run() {
            ObjectChangesOuter.this.lines++; //! write.through.ref
          }
        });
  }

  @Override
  public void close() {
    part.close();
  }
}
