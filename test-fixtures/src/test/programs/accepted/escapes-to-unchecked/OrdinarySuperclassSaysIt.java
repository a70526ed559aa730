import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.List;

/** An ordinary class says what becomes of `this`, so that a resource may inherit from it. */
class OrdinarySuperclassSaysIt {
  static class Said {
    @Ref
    @From("this")
    Object self() {
      return this;
    }

    boolean isIn(List<String> names) {
      return names.contains(nameOf(this));
    }

    static String nameOf(@Ref Object any) {
      return any.toString();
    }
  }

  @MustRelease("close")
  static class Resource extends Said {
    void close(@Own Resource this) {}
  }

  static int use() {
    Resource resource = new Resource();
    Object same = resource.self();
    int hash = same.hashCode();
    resource.close();
    return hash;
  }
}
