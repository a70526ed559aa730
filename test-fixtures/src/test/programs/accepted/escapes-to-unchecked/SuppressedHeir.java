import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a class is known only when its superclass has been compiled. */
@SuppressWarnings("freehold:escapes.to.unchecked")
@MustRelease("close")
class SuppressedHeir extends Registered {
  void close(@Own SuppressedHeir this) {}
}

class Around {
  @SuppressWarnings("freehold")
  static class Suppressing {
    @MustRelease("close")
    static class Inner extends Registered {
      void close(@Own Inner this) {}
    }
  }
}

class Registered {
  static final List<Object> ALL = new ArrayList<>();

  Registered() {
    ALL.add(this);
  }
}
