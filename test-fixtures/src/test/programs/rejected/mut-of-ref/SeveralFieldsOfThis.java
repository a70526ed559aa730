import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class SeveralFieldsOfThis {
  private final @Own OwnList<Res> first = OwnList.create();
  private final @Own OwnList<Res> second = OwnList.create();
  private int count;

  void add(@Own Res some, @Own Res other) {
    first.add(some); //! mut.of.ref
    second.add(other);
    count++;
  }

  void close() {
    first.close();
    second.close();
  }
}
