import dev.freehold.Mut;
import shared.Res;

class AssignThroughMutLocal {
  void run() {
    Res res = Res.open();
    @Mut Res writer = res;
    writer.value = 1;
    res.close();
  }
}
