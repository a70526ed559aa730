import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class BuilderFinishedEarly {
  private final @Own Res target = Res.open();

  @Own Res build(@Own BuilderFinishedEarly this) {
    return target;
  }

  static int run(boolean quick) {
    BuilderFinishedEarly builder = new BuilderFinishedEarly();
    int value = 0;
    if (quick) {
      Res built = builder.build();
      value = built.get();
      built.close();
    }
    builder.close(); //! use.after.move.maybe
    return value;
  }

  void close() {
    target.close();
  }
}
