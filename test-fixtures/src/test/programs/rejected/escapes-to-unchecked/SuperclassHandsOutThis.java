import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;

/** Ordinary superclasses, at any distance, give their object to somebody who knows of no owner. */
class SuperclassHandsOutThis {
  static class Plain {
    Object self() {
      return this;
    }
  }

  @MustRelease("close")
  static class Direct extends Plain { //! escapes.to.unchecked
    void close(@Own Direct this) {}
  }

  abstract static class Middle extends Plain {
    abstract int size();
  }

  @MustRelease("close")
  static class Far extends Middle { //! escapes.to.unchecked
    int size() {
      return 1;
    }

    void close(@Own Far this) {}
  }

  static class Builder<T extends Builder<T>> {
    @SuppressWarnings("unchecked")
    T self() {
      return (T) this;
    }
  }

  @MustRelease("close")
  static class Built extends Builder<Built> { //! escapes.to.unchecked
    void close(@Own Built this) {}
  }

  @MustRelease("close")
  static class CallsSuper extends Plain { //! escapes.to.unchecked
    @Override
    Object self() {
      return super.self();
    }

    void close(@Own CallsSuper this) {}
  }

  static class Said {
    @Ref
    @From("this")
    Object self() {
      return this;
    }
  }

  @MustRelease("close")
  static class OfSaid extends Said {
    void close(@Own OfSaid this) {}
  }
}
