import shared.Res;

class ClassOfResource {
  String run(Class<Res> type) {
    return type.getName();
  }
}
