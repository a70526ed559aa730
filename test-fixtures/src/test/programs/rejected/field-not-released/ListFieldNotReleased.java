import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class ListFieldNotReleased {
  private final @Own OwnList<Res> list = OwnList.create(); //! field.not.released

  void close() {}
}
