// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

/** The names of fields say which the object owns, may change, or only reads. */
class StructWithPrefixes {
  @MustRelease("close")
  static class Example {
    private final @Own Res ownResource;

    Example(@Own Res ownResource) {
      this.ownResource = ownResource;
    }

    void close() {
      ownResource.close();
    }
  }

  @View
  static class Use {
    private final @Mut Res mutData;
    private final @Ref Res refName;

    Use(@Mut Res mutData, @Ref Res refName) {
      this.mutData = mutData;
      this.refName = refName;
    }

    void copy(@Mut Use this) {
      mutData.set(refName.get());
    }
  }

  static void use() {
    Example ownObject = new Example(Res.open());
    Res ownData = Res.open();
    Res ownName = Res.open();
    new Use(ownData, ownName).copy();
    ownName.close();
    ownData.close();
    ownObject.close();
  }
}
