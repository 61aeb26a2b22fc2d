package org.sharedsafety.ui.investment;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Policy;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;

/** Writes a policy down: its name, who owns it, how far it is, and the measure it should move. */
final class PolicyForm extends VBox {
    private final TextField name = new TextField();
    private final TextField owner = new TextField();
    private final TextField status = new TextField();

    PolicyForm(Kit kit, PriorityViewModel model) {
        super(8);
        prompt(kit, name, "money.policies.name");
        prompt(kit, owner, "money.policies.owner");
        prompt(kit, status, "money.policies.status");
        Picker metric = new Picker(kit, "money.policies.metric");
        model.metricsProperty()
                .addListener((observable, before, now) -> metric.offer(now.stream()
                        .map(each -> new Picker.Item(
                                each.id(), each.name(kit.language().code()), each.id()))
                        .toList()));
        Button add = kit.button("money.policies.add", Icon.PLUS, () -> {
            Picker.Item chosen = metric.chosenProperty().get();
            model.policy(
                    -1,
                    new Policy(
                            name.getText().strip(),
                            owner.getText().strip(),
                            status.getText().strip(),
                            chosen == null ? "" : chosen.code()));
            name.clear();
            owner.clear();
            status.clear();
            metric.chosenProperty().set(null);
        });
        add.setId("add-policy");
        add.disableProperty().bind(name.textProperty().isEmpty());
        HBox.setHgrow(owner, Priority.ALWAYS);
        HBox.setHgrow(status, Priority.ALWAYS);
        metric.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(metric, Priority.ALWAYS);
        getChildren().setAll(name, new HBox(8, owner, status), new HBox(8, metric, add));
    }

    private static void prompt(Kit kit, TextField field, String key) {
        field.promptTextProperty().bind(kit.language().say(key));
        field.accessibleTextProperty().bind(kit.language().say(key));
    }
}
