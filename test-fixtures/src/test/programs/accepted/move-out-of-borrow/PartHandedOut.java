import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class PartHandedOut {
  private final @Own OwnList<Res> others = OwnList.create();

  @Ref Res first() {
    return others.get(0);
  }

  Res taken(@Mut PartHandedOut this) {
    return others.remove(0);
  }

  @From({"some", "other"})
  static @Ref Res smaller(Res some, Res other) {
    return some.get() < other.get() ? some : other;
  }

  static Res kept(@Own Res given) {
    return given;
  }

  void close() {
    others.close();
  }
}
