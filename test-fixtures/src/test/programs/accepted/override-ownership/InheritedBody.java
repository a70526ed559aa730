import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import shared.Res;

/** What is inherited does no more than the interface allows. */
class InheritedBody {
  interface Looks {
    void look(@Mut Res res);

    default void again(@Ref Res res) {
      res.get();
    }
  }

  static class Reads {
    public void look(@Ref Res res) {
      res.get();
    }

    public void again(Res res) {
      res.get();
    }
  }

  static class Both extends Reads implements Looks {}

  interface Ends {
    void end(@Own Res res);
  }

  static class Closes {
    public void end(@Own Res res) {
      res.close();
    }

    public void look(@Own Res res) {
      res.close();
    }
  }

  /** Overridden here, so that the inherited one is not reached through the interface. */
  static class Other extends Reads implements Ends {
    @Override
    public void end(@Own Res res) {
      res.close();
    }
  }

  static class Same extends Closes implements Ends {}

  interface Closing extends AutoCloseable {
    @Override
    void close();
  }

  static class Ordinary {
    public void close() {}
  }

  static class Closed extends Ordinary implements Closing {}

  static class Names extends AbstractList<String> implements List<String>, RandomAccess {
    @Override
    public String get(int index) {
      return "";
    }

    @Override
    public int size() {
      return 0;
    }
  }
}
