import dev.freehold.MustRelease;
import dev.freehold.Own;

@MustRelease("close")
class ByBuilderStep {
  @Own ByBuilderStep with(@Own ByBuilderStep this, int n) {
    return this;
  }

  static void run() {
    ByBuilderStep builder = new ByBuilderStep();
    ByBuilderStep next = builder.with(1);
    builder.close(); //! use.after.move
    next.close();
  }

  void close() {}
}
