-- An import writes thousands of rows at once. Until the database counts them by itself, a minute or more later,
-- it plans joins of the roster as if the park were empty: nested scans that take hours.
create function count_settled() returns void
    language plpgsql security definer set search_path = public as
$$
begin
    analyze work_case, enterprise, application_section, building, address_unit, address_place, address_allocation,
        residence_term;
end
$$;
revoke execute on function count_settled() from public;
grant execute on function count_settled() to parkverse_app;
