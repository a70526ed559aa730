import dev.freehold.MustRelease;
import dev.freehold.Own;

/** A lambda is released once, as any other resource. */
class LambdaIsResource {
  @MustRelease("close")
  interface Handle {
    void close(@Own Handle this);
  }

  static void twice() {
    Handle handle = () -> System.out.println("closed");
    handle.close();
    handle.close(); //! release.twice
  }
}
