import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class ContainerField {
  private final @Own OwnList<Res> items = OwnList.create();

  void close() {
    items.close();
  }
}
