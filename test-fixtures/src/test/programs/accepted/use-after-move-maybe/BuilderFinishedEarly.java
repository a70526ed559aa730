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
    if (quick) {
      Res built = builder.build();
      int value = built.get();
      built.close();
      return value;
    }
    builder.close();
    return 0;
  }

  void close() {
    target.close();
  }
}
