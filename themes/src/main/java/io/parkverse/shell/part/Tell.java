package io.parkverse.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.Command;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;

/** Short words to the person: done, refused, are you sure. */
public final class Tell {

    private static final int SHORT_MILLIS = 4_000;

    private Tell() {}

    public static void done(String words) {
        Notification.show(words, SHORT_MILLIS, Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Something done that can be taken back. */
    public static void done(String words, Command undo) {
        Notification notification = new Notification();
        notification.setDuration(SHORT_MILLIS * 2);
        notification.setPosition(Position.BOTTOM_START);
        Button back = new Button(Words.text("shell.undo"), click -> {
            notification.close();
            undo.execute();
        });
        notification.add(new HorizontalLayout(new Span(words), back));
        notification.open();
    }

    /** Something that has happened elsewhere, with the view that shows it. */
    public static void news(String words, String linkText, Class<? extends Component> view) {
        Notification notification = new Notification();
        notification.setDuration(SHORT_MILLIS * 2);
        notification.setPosition(Position.BOTTOM_START);
        notification.add(new HorizontalLayout(new Span(words), new RouterLink(linkText, view)));
        notification.addClassName("pv-news");
        notification.open();
    }

    public static void refused(DomainException refusal) {
        problem(Words.refusal(refusal) + " (" + refusal.code().code() + ")");
    }

    public static void problem(String words) {
        Notification notification = Notification.show(words, SHORT_MILLIS * 2, Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.getElement().setAttribute("role", "alert");
    }

    /** Asks before something is lost: names the thing and says what happens. */
    public static void sure(String title, String consequence, String verb, Command action) {
        ConfirmDialog dialog = new ConfirmDialog(title, consequence, verb, confirm -> action.execute());
        dialog.setCancelable(true);
        dialog.setCancelText(Words.text("shell.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
