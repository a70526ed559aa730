import dev.freehold.Ref;
import shared.Res;

class AssignThroughRefLocal {
  void run() {
    Res res = Res.open();
    @Ref Res reader = res;
    reader.value = 1; //! write.through.ref
    res.close();
  }
}
