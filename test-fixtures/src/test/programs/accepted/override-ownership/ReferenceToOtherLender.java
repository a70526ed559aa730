import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** Names do not matter, nor who is written first; the object is the first argument. */
class ReferenceToOtherLender {
  interface Pick {
    @From("a")
    @Ref Res pick(@Ref Res a, @Ref Res b);
  }

  interface Any {
    @From({"a", "b"})
    @Ref Res pick(@Ref Res a, @Ref Res b);
  }

  @From("b")
  static @Ref Res first(@Ref Res b, @Ref Res a) {
    return b;
  }

  @MustRelease("close")
  static class Box {
    private final @Own Res res = Res.open();

    @Ref Res get(Box this) {
      return res;
    }

    void close(@Own Box this) {
      res.close();
    }
  }

  interface Inside {
    @Ref Res of(@Ref Box box);
  }

  static void references() {
    Pick first = ReferenceToOtherLender::first;
    Any any = ReferenceToOtherLender::first;
    Inside inside = Box::get;
  }
}
