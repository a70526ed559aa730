import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.util.ArrayList;
import java.util.List;

/** The constructor, or an initialiser, of an ordinary superclass puts the object somewhere. */
class ConstructorKeepsThis {
  static final List<Object> ALL = new ArrayList<>();

  static class Registered {
    Registered() {
      ALL.add(this);
    }

    Registered(int ignored) {}
  }

  @MustRelease("close")
  static class Implicitly extends Registered { //! escapes.to.unchecked
    void close(@Own Implicitly this) {}
  }

  static class Initialised {
    static Object last;

    {
      last = this;
    }
  }

  @MustRelease("close")
  static class WithInitialiser extends Initialised { //! escapes.to.unchecked
    void close(@Own WithInitialiser this) {}
  }

  static class Listener {
    final Runnable later = () -> changed();

    void changed() {}
  }

  @MustRelease("close")
  static class WithField extends Listener { //! escapes.to.unchecked
    void close(@Own WithField this) {}
  }

  @MustRelease("close")
  static class ByTheOther extends Registered {
    ByTheOther() {
      super(1);
    }

    void close(@Own ByTheOther this) {}
  }
}
