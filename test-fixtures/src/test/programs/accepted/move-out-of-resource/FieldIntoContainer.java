import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class FieldIntoContainer {
  final @Own Res part = Res.open();

  static void collect(@Mut OwnList<Res> parts, @Own FieldIntoContainer whole) {
    parts.add(whole.part());
  }

  @Own
  Res part(@Own FieldIntoContainer this) {
    return part;
  }

  void close() {
    part.close();
  }
}
