import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;

/** A lambda of an interface that must be released is made here, and owned. */
class LambdaIsResource {
  @MustRelease("close")
  interface Handle {
    void close(@Own Handle this);
  }

  static void look(@Ref Handle handle) {}

  static void nothing() {}

  static void leaks() {
    Handle handle = () -> nothing();
    look(() -> nothing()); //! own.leak
    look(LambdaIsResource::nothing); //! own.leak
  } //! own.leak
}
