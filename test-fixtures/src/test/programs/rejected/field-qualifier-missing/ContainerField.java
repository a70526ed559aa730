import dev.freehold.MustRelease;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class ContainerField {
  private OwnList<Res> items; //! field.qualifier.missing

  void close() {}
}
