import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class InheritedDefaultConsumer {
  @MustRelease("close")
  interface Handle {
    default void forget(@Own Handle this) {}

    default void stop(@Own Handle this) {
      close();
    }

    void close();
  }

  @MustRelease("close")
  record Pair(@Own Res left, @Own Res right) implements Handle { //! field.not.released
    @Override
    public void close() {
      left.close();
      right.close();
    }
  }
}
