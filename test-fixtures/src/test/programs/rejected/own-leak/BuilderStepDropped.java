import dev.freehold.MustRelease;
import dev.freehold.Own;

@MustRelease("close")
class BuilderStepDropped {
  @Own BuilderStepDropped with(@Own BuilderStepDropped this, String option) {
    System.out.println(option);
    return this;
  }

  static void run() {
    BuilderStepDropped builder = new BuilderStepDropped();
    builder.with("fast"); //! own.leak
  }

  void close() {}
}
