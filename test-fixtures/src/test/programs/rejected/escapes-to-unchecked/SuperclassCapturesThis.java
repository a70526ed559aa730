import dev.freehold.MustRelease;
import dev.freehold.Own;

/** Functions and anonymous classes of an ordinary superclass outlive the object they are of. */
class SuperclassCapturesThis {
  abstract static class ByLambda {
    abstract int size();

    Runnable later() {
      return () -> System.out.println(size());
    }
  }

  @MustRelease("close")
  static class OfLambda extends ByLambda { //! escapes.to.unchecked
    int size() {
      return 1;
    }

    void close(@Own OfLambda this) {}
  }

  static class ByReference {
    Runnable kept;

    void keep() {
      kept = this::run;
    }

    void run() {}
  }

  @MustRelease("close")
  static class OfReference extends ByReference { //! escapes.to.unchecked
    void close(@Own OfReference this) {}
  }

  static class ByAnonymous {
    int size;

    Object view() {
      return new Object() {
        int twice() {
          return 2 * size;
        }
      };
    }
  }

  @MustRelease("close")
  static class OfAnonymous extends ByAnonymous { //! escapes.to.unchecked
    void close(@Own OfAnonymous this) {}
  }

  static void local() {
    @MustRelease("close")
    class Local extends ByReference { //! escapes.to.unchecked
      void close(@Own Local this) {}
    }
    new Local().close();
  }
}
