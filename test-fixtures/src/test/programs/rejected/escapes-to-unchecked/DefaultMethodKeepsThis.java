import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.util.List;

/** Default methods of ordinary interfaces run on the resource that implements them. */
interface DefaultMethodKeepsThis {
  default void register(List<Object> all) {
    all.add(this);
  }

  @MustRelease("close")
  class Implements implements DefaultMethodKeepsThis { //! escapes.to.unchecked
    public void close(@Own Implements this) {}
  }

  interface Narrower extends DefaultMethodKeepsThis {
    int size();
  }

  @MustRelease("close")
  record Component(@Own Implements part) implements Narrower { //! escapes.to.unchecked
    public int size() {
      return 1;
    }

    public void close(@Own Component this) {
      part.close();
    }
  }

  @MustRelease("close")
  interface Resource extends Narrower { //! escapes.to.unchecked
    void close(@Own Resource this);
  }
}
