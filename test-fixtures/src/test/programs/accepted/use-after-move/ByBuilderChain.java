import dev.freehold.MustRelease;
import dev.freehold.Own;

@MustRelease("close")
class ByBuilderChain {
  @Own ByBuilderChain with(@Own ByBuilderChain this, int n) {
    return this;
  }

  static void run() {
    ByBuilderChain builder = new ByBuilderChain().with(1).with(2);
    builder.close();
  }

  void close() {}
}
