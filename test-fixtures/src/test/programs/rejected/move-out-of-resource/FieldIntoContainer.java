import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class FieldIntoContainer {
  final @Own Res part = Res.open();

  static void collect(@Mut OwnList<Res> parts, @Own FieldIntoContainer whole) {
    parts.add(whole.part); //! move.out.of.resource
    whole.close();
  }

  void close() {
    part.close();
  }
}
