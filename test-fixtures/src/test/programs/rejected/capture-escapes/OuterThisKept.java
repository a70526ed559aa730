import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import shared.Res;

/** Whoever keeps a function or object keeps the resource around it that it names. */
@MustRelease("close")
class OuterThisKept implements AutoCloseable {
  private static Runnable kept;

  private final @Own Res part = Res.open();
  private int lines;

  static void keep(Runnable action) {
    kept = action;
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }

  void add(@Mut OuterThisKept this) {
    lines++;
  }

  void lambdas(@Mut OuterThisKept this) {
    keep(() -> OuterThisKept.this.add()); //! capture.escapes
    keep(() -> OuterThisKept.this.lines++); //! capture.escapes
    keep(OuterThisKept.this::add); //! capture.escapes
  }

  Runnable objects(@Mut OuterThisKept this) {
    keep(
        new Runnable() {
          @Override
          public void run() {
            OuterThisKept.this.lines++; //! capture.escapes
          }
        });
    class Local implements Runnable {
      @Override
      public void run() {
        OuterThisKept.this.part.get(); //! capture.escapes
      }
    }
    return new Runnable() {
      private final int before = OuterThisKept.this.lines; //! capture.escapes

      @Override
      public void run() {}
    };
  }

  void within(@Mut OuterThisKept this) {
    now(
        new Runnable() {
          @Override
          public void run() {
            keep(() -> add()); //! capture.escapes
          }
        });
    now(
        new Runnable() {
          @Override
          public void run() {
            kept = this;
            add(); //! capture.escapes
          }
        });
  }

  @Override
  public void close() {
    part.close();
  }
}
