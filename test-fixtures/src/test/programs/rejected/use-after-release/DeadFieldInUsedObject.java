import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class DeadFieldInUsedObject {
  private @Own Res res = Res.open();

  int look() {
    return res.get();
  }

  int afterRelease(@Own DeadFieldInUsedObject this) {
    res.close();
    return look(); //! use.after.release
  }

  void again(@Own DeadFieldInUsedObject this) {
    Res.take(res);
    this.close(); //! use.after.move
  }

  @Own
  DeadFieldInUsedObject passedOn(@Own DeadFieldInUsedObject this) {
    res.close();
    return this; //! use.after.release
  }

  void close() {
    res.close();
  }
}
